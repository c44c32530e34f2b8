package org.crossdock.web.analytics;

import java.util.Comparator;
import java.util.List;
import org.crossdock.app.catalog.NodeView;
import org.crossdock.app.order.DayTotals;
import org.crossdock.web.frame.PageUrl;

/**
 * How many of a day's orders a node takes part in.
 *
 * @param percent of all orders of the day; those of all nodes add up to more than 100 when orders are split
 */
public record NodeShare(String code, String name, long orders, long percent, PageUrl url) {

    private static final long WHOLE = 100;

    static List<NodeShare> of(DayTotals totals, List<NodeView> nodes) {
        return nodes.stream()
                .filter(NodeView::active)
                .map(node -> of(node, totals))
                .sorted(Comparator.comparingLong(NodeShare::orders).reversed())
                .toList();
    }

    private static NodeShare of(NodeView node, DayTotals totals) {
        long orders = totals.byNode().getOrDefault(node.code(), 0L);
        long percent = totals.orders() == 0 ? 0 : Math.round((double) WHOLE * orders / totals.orders());
        return new NodeShare(
                node.code(),
                node.name(),
                orders,
                percent,
                DayTiles.ordersOf(totals.day()).with("node", node.code()));
    }
}
