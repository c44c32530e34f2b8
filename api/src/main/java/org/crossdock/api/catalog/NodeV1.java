package org.crossdock.api.catalog;

import java.util.ArrayList;
import java.util.List;
import org.crossdock.app.catalog.NodeView;
import org.crossdock.domain.catalog.NodeKind;
import org.crossdock.domain.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A place that holds stock.
 *
 * @param methods what it offers: {@code ship}, {@code pickup}
 * @param cutOff latest local time at which an order still leaves on the same day
 */
public record NodeV1(
        String code,
        String name,
        NodeKind kind,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postalCode,
        String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String timeZone,
        @Nullable String cutOff,
        List<String> methods,
        boolean active) {

    static NodeV1 of(NodeView node) {
        return new NodeV1(
                node.code(),
                node.name(),
                node.kind(),
                node.address().city(),
                node.address().region(),
                node.address().postalCode(),
                node.address().country(),
                node.point().map(GeoPoint::latitude).orElse(null),
                node.point().map(GeoPoint::longitude).orElse(null),
                node.timeZone().getId(),
                node.cutOff() == null ? null : node.cutOff().toString(),
                methods(node),
                node.active());
    }

    private static List<String> methods(NodeView node) {
        List<String> methods = new ArrayList<>();
        if (node.ships()) {
            methods.add("ship");
        }
        if (node.pickup()) {
            methods.add("pickup");
        }
        return methods;
    }
}
