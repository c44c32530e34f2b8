package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crossdock.domain.shared.FulfillmentMethod;

/** Tells which hard conditions a node fails; a node that fails none may take part. */
final class NodeFilter {

    private final RoutingRequest request;

    NodeFilter(RoutingRequest request) {
        this.request = request;
    }

    List<FilterFailure> failures(RoutingNode node, int[] available) {
        if (node.active() && offersMethod(node) && isWhereTheCustomerComes(node) && holdsAnything(available)) {
            return List.of();
        }
        List<FilterFailure> failures = new ArrayList<>(1);
        if (!node.active()) {
            failures.add(new FilterFailure(FilterReason.INACTIVE, "false", "true"));
        }
        if (!offersMethod(node)) {
            String method = request.method().name();
            failures.add(new FilterFailure(FilterReason.METHOD_NOT_OFFERED, offered(node), method));
        }
        if (!isWhereTheCustomerComes(node)) {
            String wanted = Objects.toString(request.pickupNode(), "");
            failures.add(new FilterFailure(FilterReason.NOT_THE_PICKUP_NODE, node.code(), wanted));
        }
        if (!holdsAnything(available)) {
            failures.add(new FilterFailure(FilterReason.NO_STOCK_OF_ANY_LINE, "0", "1"));
        }
        return List.copyOf(failures);
    }

    private boolean offersMethod(RoutingNode node) {
        return switch (request.method()) {
            case SHIP -> node.ships();
            case PICKUP -> node.pickup();
        };
    }

    private boolean isWhereTheCustomerComes(RoutingNode node) {
        return request.method() == FulfillmentMethod.SHIP || node.code().equals(request.pickupNode());
    }

    private static String offered(RoutingNode node) {
        List<String> methods = new ArrayList<>(2);
        if (node.ships()) {
            methods.add(FulfillmentMethod.SHIP.name());
        }
        if (node.pickup()) {
            methods.add(FulfillmentMethod.PICKUP.name());
        }
        return String.join(", ", methods);
    }

    private static boolean holdsAnything(int[] available) {
        for (int units : available) {
            if (units > 0) {
                return true;
            }
        }
        return false;
    }
}
