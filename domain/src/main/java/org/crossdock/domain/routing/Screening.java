package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every node of a request, filtered and measured; those that pass become candidates. */
final class Screening {

    private final List<Screened> nodes;

    private final List<Candidate> candidates;

    private final ParcelCosts costs;

    Screening(RoutingRequest request, Demand demand) {
        this.nodes = screened(request, demand);
        List<Screened> eligible =
                new ArrayList<>(nodes.stream().filter(Screened::isEligible).toList());
        this.costs =
                new ParcelCosts(request, eligible.stream().map(Screened::node).toList());
        eligible.sort(Comparator.comparingInt(screened -> screened.node.sequence()));
        List<Candidate> found = new ArrayList<>(eligible.size());
        for (Screened screened : eligible) {
            int[] stock = demand.capped(screened.available);
            screened.candidate = new Candidate(screened.node, stock, found.size() + 1, costs);
            found.add(screened.candidate);
        }
        found.sort(Comparator.comparingLong(Candidate::unitWeight));
        this.candidates = List.copyOf(found);
    }

    /** All nodes, in the order of the request. */
    List<Screened> nodes() {
        return nodes;
    }

    /** The eligible ones, from the cheapest unit to the dearest, and then by sequence. */
    List<Candidate> candidates() {
        return candidates;
    }

    ParcelCosts costs() {
        return costs;
    }

    private static List<Screened> screened(RoutingRequest request, Demand demand) {
        NodeFilter filter = new NodeFilter(request);
        List<Screened> screened = new ArrayList<>(request.nodes().size());
        for (RoutingNode node : request.nodes()) {
            int[] available = demand.availableAt(node);
            screened.add(new Screened(node, available, filter.failures(node, available)));
        }
        return screened;
    }

    /** One node of the request. */
    static final class Screened {

        private final RoutingNode node;

        private final int[] available;

        private final List<FilterFailure> failures;

        private @Nullable Candidate candidate;

        private Screened(RoutingNode node, int[] available, List<FilterFailure> failures) {
            this.node = node;
            this.available = available;
            this.failures = failures;
        }

        boolean isEligible() {
            return failures.isEmpty();
        }

        RoutingNode node() {
            return node;
        }

        int available(int sku) {
            return available[sku];
        }

        List<FilterFailure> failures() {
            return failures;
        }

        /** Null if the node is not eligible. */
        @Nullable Candidate candidate() {
            return candidate;
        }
    }
}
