package org.crossdock.domain.routing;

import java.util.Arrays;
import java.util.List;

/**
 * What a plan weighs once it is decided which nodes are open: each piece then comes from the cheapest open node that
 * holds it, and a quantity that must be cut from the open nodes in the order of their cost.
 */
final class OpenNodes {

    private final RoutingProblem problem;

    private final List<Piece> whole;

    private final List<Integer> cut;

    private final StepBudget budget;

    private final long[] given;

    private int parcels;

    OpenNodes(RoutingProblem problem, QuantityPieces pieces, StepBudget budget) {
        this.problem = problem;
        this.whole = pieces.whole();
        this.cut = pieces.cut();
        this.budget = budget;
        this.given = new long[problem.candidates().size()];
    }

    /** The weight of the best plan from these nodes, impossible if they cannot fill what all nodes can. */
    long weigh(NodeSet open) {
        Arrays.fill(given, 0);
        budget.spend(whole.size() + (long) cut.size() * 2 + 1);
        for (Piece piece : whole) {
            int position = piece.holders().firstShared(open);
            if (position < 0) {
                return RoutingProblem.IMPOSSIBLE;
            }
            given[position] += piece.units();
        }
        for (int sku : cut) {
            if (!takeCut(open, sku)) {
                return RoutingProblem.IMPOSSIBLE;
            }
        }
        return sum(open);
    }

    /** Takes those nodes out that send nothing in the plan that was weighed last. */
    void closeIdle(NodeSet open) {
        for (int position = open.next(0); position >= 0; position = open.next(position + 1)) {
            if (given[position] == 0) {
                open.remove(position);
            }
        }
    }

    /** Whether a node sends anything in the plan that was weighed last. */
    boolean sends(int position) {
        return given[position] > 0;
    }

    /** How many parcels the plan has that was weighed last. */
    int parcels() {
        return parcels;
    }

    Plan plan(NodeSet open) {
        Plan plan = new Plan(problem);
        for (Piece piece : whole) {
            plan.give(piece.holders().firstShared(open), piece);
        }
        for (int sku : cut) {
            int left = problem.fillable(sku);
            for (int position = open.next(0); left > 0; position = open.next(position + 1)) {
                int take = Math.min(left, problem.candidate(position).stock(sku));
                if (take > 0) {
                    plan.give(position, sku, take);
                }
                left -= take;
            }
        }
        return plan;
    }

    private boolean takeCut(NodeSet open, int sku) {
        int left = problem.fillable(sku);
        for (int position = open.next(0); position >= 0 && left > 0; position = open.next(position + 1)) {
            int take = Math.min(left, problem.candidate(position).stock(sku));
            given[position] += take;
            left -= take;
        }
        return left == 0;
    }

    private long sum(NodeSet open) {
        long weight = 0;
        parcels = 0;
        for (int position = open.next(0); position >= 0; position = open.next(position + 1)) {
            if (given[position] > 0) {
                Candidate candidate = problem.candidate(position);
                weight += candidate.openingWeight() + given[position] * candidate.unitWeight();
                parcels++;
            }
        }
        return weight;
    }
}
