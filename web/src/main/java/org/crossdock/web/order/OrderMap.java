package org.crossdock.web.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossdock.app.catalog.NodeView;
import org.crossdock.app.order.OrderView;
import org.crossdock.domain.order.WorkOrder;
import org.crossdock.domain.shared.GeoPoint;
import org.crossdock.web.frame.Figures;
import org.crossdock.web.frame.Words;
import org.crossdock.web.picture.MapPicture;
import org.crossdock.web.picture.Spot;

/** Draws where an order goes and where it comes from. */
final class OrderMap {

    private OrderMap() {}

    static Optional<MapPicture> of(OrderView order, List<NodeView> nodes) {
        Set<String> used = order.workOrders().stream().map(WorkOrder::node).collect(Collectors.toSet());
        List<Spot> spots = new ArrayList<>();
        for (NodeView node : nodes) {
            Spot.Role role = used.contains(node.code()) ? Spot.Role.USED : Spot.Role.OTHER;
            node.point().ifPresent(point -> spots.add(new Spot(label(node.code(), point, role, order), point, role)));
        }
        Optional.ofNullable(order.destination().point())
                .ifPresent(point -> spots.add(new Spot(Words.of("order").say("map.goal"), point, Spot.Role.GOAL)));
        return MapPicture.small(spots);
    }

    /** A node that gives goods also says how far they travel. */
    private static String label(String code, GeoPoint from, Spot.Role role, OrderView order) {
        return Optional.ofNullable(order.destination().point())
                .filter(to -> role == Spot.Role.USED)
                .map(to -> code + " · " + Figures.kilometers(from.kilometersTo(to)))
                .orElse(code);
    }
}
