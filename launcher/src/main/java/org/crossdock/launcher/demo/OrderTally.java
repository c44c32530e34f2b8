package org.crossdock.launcher.demo;

import java.util.List;
import java.util.function.Predicate;

/** What became of orders: placed (now or by an earlier try), refused for lack of stock, or invalid. */
record OrderTally(int placed, int refused, int invalid) {
    static final OrderTally NONE = new OrderTally(0, 0, 0);

    static OrderTally of(List<ItemResult> results) {
        return new OrderTally(
                count(results, ItemResult::isDone),
                count(results, ItemResult::isConflict),
                count(results, ItemResult::isInvalid));
    }

    OrderTally plus(OrderTally other) {
        return new OrderTally(placed + other.placed, refused + other.refused, invalid + other.invalid);
    }

    private static int count(List<ItemResult> results, Predicate<ItemResult> kind) {
        return Math.toIntExact(results.stream().filter(kind).count());
    }
}
