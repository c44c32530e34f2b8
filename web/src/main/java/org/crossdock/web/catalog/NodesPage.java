package org.crossdock.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.crossdock.app.catalog.NodeDesk;
import org.crossdock.app.catalog.NodeView;
import org.crossdock.web.picture.MapPicture;
import org.crossdock.web.picture.Spot;
import org.jspecify.annotations.Nullable;

/** The places that hold a merchant's stock, in a list and on a map. */
@Named
@RequestScoped
public class NodesPage {

    @Inject
    NodeDesk desk;

    private List<NodeView> nodes = List.of();

    /** Reads all nodes. */
    public void load() {
        nodes = desk.nodes();
    }

    public List<NodeView> getNodes() {
        return nodes;
    }

    /** Where they are; null when no place is known. */
    public @Nullable MapPicture getMap() {
        List<Spot> spots = nodes.stream()
                .flatMap(node -> node.point().stream()
                        .map(point -> new Spot(node.code(), point, node.active() ? Spot.Role.USED : Spot.Role.OTHER)))
                .toList();
        return MapPicture.wide(spots).orElse(null);
    }
}
