package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One full assignment of units to candidates, at most one share for each. */
final class Plan {

    private final RoutingProblem problem;

    private final List<Share> shares = new ArrayList<>(2);

    Plan(RoutingProblem problem) {
        this.problem = problem;
    }

    void give(int position, Piece piece) {
        for (int sku : piece.skus()) {
            give(position, sku, problem.fillable(sku));
        }
    }

    void give(int position, int sku, int quantity) {
        for (Share share : shares) {
            if (share.position() == position) {
                share.give(sku, quantity);
                return;
            }
        }
        Share share = new Share(
                position, problem.candidate(position), problem.demand().skuCount());
        share.give(sku, quantity);
        shares.add(share);
    }

    /** The shares in the order in which they were first given anything. */
    List<Share> shares() {
        return shares;
    }

    Set<Candidate> nodes() {
        Set<Candidate> nodes = HashSet.newHashSet(shares.size());
        shares.forEach(share -> nodes.add(share.candidate()));
        return nodes;
    }

    CostParts cost() {
        CostParts sum = CostParts.NOTHING;
        for (Share share : shares) {
            sum = sum.plus(share.cost());
        }
        return sum;
    }
}
