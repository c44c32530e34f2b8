package org.crossdock.web.order;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crossdock.domain.order.OrderStatus;

/** The saved views of the order list that every merchant has, in the order of their links. */
enum OrderListView {
    ALL,
    WAITING,
    BACKORDERED,
    SCHEDULED,
    RELEASED,
    FULFILLING,
    SHIPPED,
    CANCELLED;

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
        return switch (this) {
            case ALL -> Set.of();
            case WAITING -> Set.of(OrderStatus.WAITING_FOR_ROUTING);
            case BACKORDERED -> Set.of(OrderStatus.BACKORDERED);
            case SCHEDULED -> Set.of(OrderStatus.SCHEDULED);
            case RELEASED -> Set.of(OrderStatus.RELEASED);
            case FULFILLING -> Set.of(OrderStatus.IN_FULFILLMENT);
            case SHIPPED -> Set.of(OrderStatus.SHIPPED, OrderStatus.PARTLY_SHIPPED, OrderStatus.DELIVERED);
            case CANCELLED -> Set.of(OrderStatus.CANCELLED);
        };
    }

    /** How many orders it shows, from the counts of all statuses. */
    long count(Map<OrderStatus, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> this == ALL || statuses().contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
