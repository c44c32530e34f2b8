package org.crossdock.app.order;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossdock.app.catalog.NodeDirectory;
import org.crossdock.app.catalog.NodeView;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.domain.order.Order;
import org.crossdock.domain.order.WorkOrder;

/** Which orders the caller may see: all of the merchant's, or those in which one of the caller's nodes takes part. */
@ApplicationScoped
class OrderScope {

    @Inject
    private NodeDirectory nodes;

    /** Codes of the caller's nodes; empty when all are. */
    Optional<Set<String>> codes() {
        if (!CurrentCaller.get().scope().limited()) {
            return Optional.empty();
        }
        return Optional.of(nodes.nodesOfCaller().stream().map(NodeView::code).collect(toUnmodifiableSet()));
    }

    /** Those of an order's fulfillment orders that are the caller's business. */
    List<WorkOrder> ofCaller(List<WorkOrder> work) {
        return codes().map(own ->
                        work.stream().filter(of -> own.contains(of.node())).toList())
                .orElse(work);
    }

    /** Whether the caller may see this order. */
    boolean covers(Order order) {
        return codes().map(own -> Arrays.stream(order.nodes().split(" ", -1)).anyMatch(own::contains))
                .orElse(true);
    }
}
