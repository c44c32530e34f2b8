package org.crossdock.web.order;

import java.util.List;
import java.util.Optional;
import org.crossdock.app.order.OrderPage;
import org.crossdock.app.order.OrderPosition;
import org.crossdock.app.order.OrderRow;
import org.crossdock.app.order.OrderSearch;
import org.crossdock.app.order.OrderSort;
import org.crossdock.web.frame.PageUrl;
import org.crossdock.web.frame.Pager;

/** One page of the order list, newest first, with the way to its neighbors; read forwards or backwards. */
record OrderListing(List<OrderRow> rows, Pager pager) {

    private static final String AFTER = "after";
    private static final String BEFORE = "before";

    /** Reads the page that follows {@code after}, precedes {@code before}, or is the first. */
    static OrderListing read(
            OrderSearch search,
            OrderFilters filters,
            Optional<OrderPosition> after,
            Optional<OrderPosition> before,
            int limit) {
        if (before.isPresent() && after.isEmpty()) {
            return backwards(search.find(filters.query(OrderSort.OLDEST_PLACED, before, limit)), filters);
        }
        return forwards(search.find(filters.query(OrderSort.NEWEST_PLACED, after, limit)), filters, after.isPresent());
    }

    private static OrderListing forwards(OrderPage page, OrderFilters filters, boolean hasPrevious) {
        List<OrderRow> rows = page.rows();
        PageUrl previous = hasPrevious && !rows.isEmpty() ? link(filters, BEFORE, rows.getFirst()) : null;
        PageUrl next = page.next().isPresent() ? link(filters, AFTER, rows.getLast()) : null;
        return new OrderListing(rows, Pager.between(previous, next));
    }

    private static OrderListing backwards(OrderPage page, OrderFilters filters) {
        List<OrderRow> rows = page.rows().reversed();
        PageUrl previous = page.next().isPresent() ? link(filters, BEFORE, rows.getFirst()) : null;
        PageUrl next = rows.isEmpty() ? filters.url() : link(filters, AFTER, rows.getLast());
        return new OrderListing(rows, Pager.between(previous, next));
    }

    private static PageUrl link(OrderFilters filters, String parameter, OrderRow row) {
        OrderPosition position = new OrderPosition(row.placedAt(), row.id().value());
        return filters.url().with(parameter, OrderCursor.format(position));
    }
}
