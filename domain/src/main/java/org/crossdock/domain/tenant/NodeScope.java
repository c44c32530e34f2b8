package org.crossdock.domain.tenant;

import java.util.Set;
import org.crossdock.domain.catalog.NodeId;

/**
 * The locations somebody works with: all of the merchant's, or only some.
 *
 * @param limited whether only {@code nodes} are theirs; else all are
 */
public record NodeScope(boolean limited, Set<NodeId> nodes) {

    private static final NodeScope ALL = new NodeScope(false, Set.of());

    public NodeScope {
        nodes = Set.copyOf(nodes);
    }

    /** Every location, also those that are opened later. */
    public static NodeScope all() {
        return ALL;
    }

    /** These locations only; with none of them, nothing. */
    public static NodeScope only(Set<NodeId> nodes) {
        return new NodeScope(true, nodes);
    }

    /** Whether this location is among them. */
    public boolean covers(NodeId node) {
        return !limited || nodes.contains(node);
    }
}
