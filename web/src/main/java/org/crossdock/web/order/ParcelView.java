package org.crossdock.web.order;

import java.util.List;
import java.util.Optional;
import org.crossdock.app.catalog.NodeView;
import org.crossdock.app.order.OrderView;
import org.crossdock.domain.order.WorkOrder;
import org.jspecify.annotations.Nullable;

/**
 * What one node does for an order.
 *
 * @param nodeName the node's name, or its code when it is no longer known
 * @param kilometers from the node to the customer, if both places are known
 */
public record ParcelView(
        WorkOrder work, String nodeName, @Nullable Double kilometers, List<Item> items) {

    static ParcelView of(WorkOrder work, OrderView order, List<NodeView> nodes) {
        Optional<NodeView> node =
                nodes.stream().filter(known -> known.code().equals(work.node())).findFirst();
        return new ParcelView(
                work,
                node.map(NodeView::name).orElse(work.node()),
                node.flatMap(known -> kilometers(known, order)).orElse(null),
                work.lines().stream().map(line -> Item.of(line, order)).toList());
    }

    private static Optional<Double> kilometers(NodeView node, OrderView order) {
        return Optional.ofNullable(order.destination().point())
                .flatMap(to -> node.point().map(to::kilometersTo));
    }

    /** Units of one product in the parcel. */
    public record Item(String sku, String name, int quantity) {

        static Item of(WorkOrder.Line line, OrderView order) {
            return new Item(line.sku(), order.lines().get(line.line()).name(), line.quantity());
        }
    }
}
