package org.crossdock.it.architecture;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * Which feature may use which: the one place where this is written down.
 *
 * <p>{@code order} is used by {@code routing} and {@code fulfillment}, not the other way: it declares ports and tells
 * what happened, they implement the ports and observe. A change here is a decision; say why in the commit.
 */
final class FeatureArrows {

    /** What every feature may use: whose data it is, the common values, and what no feature owns. */
    private static final Set<String> FREE = Set.of("tenant", "shared", "platform");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("shared", Set.of()),
            entry("platform", Set.of()),
            entry("catalog", Set.of()),
            entry("customer", Set.of()),
            entry("inventory", Set.of("catalog")),
            entry("order", Set.of("catalog", "customer", "inventory")),
            entry("routing", Set.of("catalog", "inventory", "order")),
            entry("fulfillment", Set.of("catalog", "inventory", "order", "routing")),
            entry("returns", Set.of("customer", "inventory", "order")),
            entry("support", Set.of("customer", "order", "returns")),
            entry("planning", Set.of("catalog", "inventory")),
            entry("channel", Set.of("catalog", "customer", "inventory", "order", "returns")),
            entry("automation", Set.of("order", "inventory", "routing", "support")),
            entry("analytics", Set.of("catalog", "inventory", "order", "routing", "fulfillment", "returns", "channel")),
            entry("trace", Set.of("catalog", "inventory", "order", "routing", "fulfillment", "returns", "channel")),
            // a merchant is opened with its nodes, its channels, the rules for their orders, and samples of all
            entry("tenant", Set.of("catalog", "channel", "inventory", "order")));

    private FeatureArrows() {}

    static boolean isKnown(String feature) {
        return MAY_USE.containsKey(feature);
    }

    static boolean allow(String user, String used) {
        return user.equals(used)
                || FREE.contains(used)
                || MAY_USE.getOrDefault(user, Set.of()).contains(used);
    }
}
