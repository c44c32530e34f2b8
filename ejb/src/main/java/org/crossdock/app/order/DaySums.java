package org.crossdock.app.order;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crossdock.domain.order.OrderStatus;
import org.crossdock.domain.shared.Money;

/** Adds orders up by day. */
final class DaySums {

    private static final int HOURS = 24;

    private final ZoneId zone;
    private final Optional<Set<String>> own;
    private final Map<LocalDate, Day> days = new HashMap<>();

    /**
     * Sums of days in this zone.
     *
     * @param own the nodes to be counted; empty for all
     */
    DaySums(ZoneId zone, Optional<Set<String>> own) {
        this.zone = zone;
        this.own = own;
    }

    void add(Tuple order) {
        ZonedDateTime placed = order.get("placed", Instant.class).atZone(zone);
        days.computeIfAbsent(placed.toLocalDate(), day -> new Day()).add(order, placed.getHour());
    }

    DayTotals of(LocalDate day) {
        return days.getOrDefault(day, new Day()).totals(day);
    }

    private final class Day {
        private long orders;
        private long units;
        private long split;
        private final Map<String, Long> value = new TreeMap<>();
        private final Map<OrderStatus, Long> byStatus = new EnumMap<>(OrderStatus.class);
        private final Map<String, Long> byNode = new TreeMap<>();
        private final long[] byHour = new long[HOURS];

        void add(Tuple order, int hour) {
            orders++;
            units += order.get("unit_count", Integer.class);
            value.merge(order.get("currency_code", String.class), order.get("total_amount", Long.class), Long::sum);
            byStatus.merge(order.get("shown_status", OrderStatus.class), 1L, Long::sum);
            byHour[hour]++;
            String[] nodes = order.get("node_codes", String.class).split(" ", -1);
            split += nodes.length > 1 ? 1 : 0;
            Arrays.stream(nodes)
                    .filter(node -> !node.isEmpty()
                            && own.map(codes -> codes.contains(node)).orElse(true))
                    .forEach(node -> byNode.merge(node, 1L, Long::sum));
        }

        DayTotals totals(LocalDate day) {
            List<Money> amounts = value.entrySet().stream()
                    .map(entry -> new Money(entry.getValue(), entry.getKey()))
                    .toList();
            List<Long> hours = Arrays.stream(byHour).boxed().toList();
            return new DayTotals(day, orders, units, amounts, split, byStatus, byNode, hours);
        }
    }
}
