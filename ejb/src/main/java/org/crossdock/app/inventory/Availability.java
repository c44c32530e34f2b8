package org.crossdock.app.inventory;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossdock.app.catalog.NodeDirectory;
import org.crossdock.app.catalog.NodeView;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.crossdock.domain.tenant.Right;

/** Says what may be promised: the sum of what is available at the nodes that offer a method. */
@Stateless
@Needs(Right.STOCK_VIEW)
public class Availability {

    @Inject
    private StockReader stock;

    @Inject
    private NodeDirectory nodes;

    /** What may be promised of each SKU, in the order asked; an unknown SKU has nothing. */
    public List<Promisable> of(List<String> skus, FulfillmentMethod method) {
        Map<String, List<StockAtNode>> levels =
                stock.bySku(skus).stream().collect(Collectors.groupingBy(StockAtNode::sku));
        return skus.stream()
                .map(sku -> promisable(sku, levels.getOrDefault(sku, List.of()), method))
                .toList();
    }

    private Promisable promisable(String sku, List<StockAtNode> levels, FulfillmentMethod method) {
        Map<NodeId, Integer> available = levels.stream()
                .collect(Collectors.toMap(
                        StockAtNode::node, level -> level.counters().available()));
        int units = nodes.nodesOfCaller().stream()
                .filter(node -> offers(node, method))
                .mapToInt(node -> available.getOrDefault(node.id(), 0))
                .sum();
        List<String> pickupNodes = nodes.nodesOfCaller().stream()
                .filter(node -> offers(node, FulfillmentMethod.PICKUP) && available.getOrDefault(node.id(), 0) > 0)
                .map(NodeView::code)
                .toList();
        return new Promisable(sku, units, pickupNodes);
    }

    private static boolean offers(NodeView node, FulfillmentMethod method) {
        return node.active()
                && switch (method) {
                    case SHIP -> node.ships();
                    case PICKUP -> node.pickup();
                };
    }
}
