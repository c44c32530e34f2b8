package org.crossdock.app.catalog;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.crossdock.domain.catalog.Node;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.catalog.NodeKind;
import org.crossdock.domain.shared.Address;
import org.crossdock.domain.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A node as others see it.
 *
 * @param cutOff latest local time at which an order still leaves on the same day
 */
public record NodeView(
        NodeId id,
        String code,
        String name,
        NodeKind kind,
        int sequence,
        Address address,
        Optional<GeoPoint> point,
        ZoneId timeZone,
        @Nullable LocalTime cutOff,
        boolean ships,
        boolean pickup,
        boolean active) {

    static NodeView of(Node node) {
        return new NodeView(
                node.id(),
                node.code(),
                node.name(),
                node.kind(),
                node.sequence(),
                node.address(),
                node.point(),
                node.timeZone(),
                node.cutOff(),
                node.ships(),
                node.pickup(),
                node.active());
    }
}
