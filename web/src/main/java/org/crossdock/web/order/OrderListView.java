package org.crossdock.web.order;

import static org.crossdock.domain.order.OrderStatus.DELIVERED;
import static org.crossdock.domain.order.OrderStatus.PARTLY_SHIPPED;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crossdock.domain.order.OrderStatus;

/** The saved views of the order list that every merchant has, in the order of their links. */
enum OrderListView {
    ALL(EnumSet.noneOf(OrderStatus.class)),
    WAITING(EnumSet.of(OrderStatus.WAITING_FOR_ROUTING)),
    BACKORDERED(EnumSet.of(OrderStatus.BACKORDERED)),
    SCHEDULED(EnumSet.of(OrderStatus.SCHEDULED)),
    RELEASED(EnumSet.of(OrderStatus.RELEASED)),
    FULFILLING(EnumSet.of(OrderStatus.IN_FULFILLMENT)),
    SHIPPED(EnumSet.of(OrderStatus.SHIPPED, PARTLY_SHIPPED, DELIVERED)),
    CANCELLED(EnumSet.of(OrderStatus.CANCELLED));

    private final Set<OrderStatus> statuses;

    OrderListView(Set<OrderStatus> statuses) {
        this.statuses = Set.copyOf(statuses);
    }

    /** The view of a parameter; an unknown word shows all. */
    static OrderListView of(String parameter) {
        return Stream.of(values())
                .filter(view -> view.parameter().equals(parameter))
                .findFirst()
                .orElse(ALL);
    }

    /** Its word in addresses. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The statuses it shows; none means every one. */
    Set<OrderStatus> statuses() {
        return statuses;
    }

    /** How many orders it shows, from the counts of all statuses. */
    long count(Map<OrderStatus, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> statuses.isEmpty() || statuses.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
