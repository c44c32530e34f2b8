package org.crossdock.web.order;

import java.util.Optional;
import org.crossdock.app.order.OrderPosition;
import org.crossdock.app.order.OrderSearch;
import org.crossdock.app.order.OrderSort;
import org.crossdock.app.order.OrderView;
import org.crossdock.web.frame.PageUrl;
import org.jspecify.annotations.Nullable;

/**
 * The orders beside one, as the unfiltered list shows them.
 *
 * @param previous the order above it, placed later
 * @param next the order below it, placed earlier
 */
public record Neighbors(
        @Nullable PageUrl previous, @Nullable PageUrl next) {

    static Neighbors of(OrderView order, OrderSearch search) {
        OrderPosition here = new OrderPosition(order.placedAt(), order.id().value());
        return new Neighbors(
                beside(here, OrderSort.OLDEST_PLACED, search), beside(here, OrderSort.NEWEST_PLACED, search));
    }

    private static @Nullable PageUrl beside(OrderPosition here, OrderSort direction, OrderSearch search) {
        OrderFilters all = OrderFilters.of(name -> null);
        return search.find(all.query(direction, Optional.of(here), 1)).rows().stream()
                .map(row ->
                        PageUrl.of("/order/detail").with("id", row.id().value().toString()))
                .findFirst()
                .orElse(null);
    }
}
