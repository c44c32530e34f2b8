package org.crossdock.web.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossdock.app.order.OrderPosition;
import org.crossdock.app.order.OrderQuery;
import org.crossdock.app.order.OrderSort;
import org.crossdock.web.frame.FilterParameters;
import org.crossdock.web.frame.PageUrl;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the order list as they stand in its address. What cannot be understood does not restrict.
 *
 * @param view a status, or a saved view of several
 * @param from first day, in UTC
 * @param to last day, in UTC
 */
record OrderFilters(
        Optional<String> q,
        OrderListView view,
        Optional<String> channel,
        Optional<String> node,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** Reads the filters from the parameters of a request. */
    static OrderFilters of(Function<String, @Nullable String> parameter) {
        FilterParameters parameters = new FilterParameters(parameter);
        return new OrderFilters(
                parameters.text("q"),
                parameters.text("status").map(OrderListView::of).orElse(OrderListView.ALL),
                parameters.text("channel"),
                parameters.text("node"),
                parameters.day("from"),
                parameters.day("to"));
    }

    boolean isEmpty() {
        return q.isEmpty() && view == OrderListView.ALL && !narrowsBesideView();
    }

    /** Whether anything but text and view restricts. */
    boolean narrowsBesideView() {
        return Stream.of(channel, node, from, to).anyMatch(Optional::isPresent);
    }

    OrderQuery query(OrderSort sort, Optional<OrderPosition> after, int limit) {
        return new OrderQuery(
                q,
                view.statuses(),
                channel,
                node,
                from.map(FilterParameters::startOf),
                to.map(day -> FilterParameters.startOf(day.plusDays(1))),
                Optional.empty(),
                sort,
                after,
                limit);
    }

    /** The list with these filters, on its first page. */
    PageUrl url() {
        return PageUrl.of("/order/list")
                .with("q", q.orElse(null))
                .with("status", view == OrderListView.ALL ? null : view.parameter())
                .with("channel", channel.orElse(null))
                .with("node", node.orElse(null))
                .with("from", from.map(LocalDate::toString).orElse(null))
                .with("to", to.map(LocalDate::toString).orElse(null));
    }
}
