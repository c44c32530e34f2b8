package org.crossdock.domain.routing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses how to search: exactly where that can be afforded, else by blocks and improvement. */
final class PlanSearch {

    private final long steps;

    PlanSearch(long steps) {
        this.steps = steps;
    }

    Found search(RoutingProblem problem) {
        QuantityPieces pieces = new QuantityPieces(problem);
        if (pieces.cut().isEmpty() && pieces.whole().size() <= ExactPartition.MOST_PIECES) {
            return partition(problem, pieces);
        }
        StepBudget proving = new StepBudget(steps / 3);
        OpenNodes nodes = new OpenNodes(problem, pieces, proving);
        NodeSet nearest = NodeSet.all(problem.candidates().size());
        Optional<NodeSet> proven = new RemainderSearch(problem, pieces, proving).search(nearest, nodes.weigh(nearest));
        if (proven.isPresent()) {
            return found(problem, pieces, proven.get(), SearchMethod.EXACT_REMAINDERS, proving);
        }
        StepBudget improving = new StepBudget(steps - steps / 3);
        OpenNodes trials = new OpenNodes(problem, pieces, improving);
        NodeSet open = new BlockSearch(problem, pieces, trials, improving).search();
        return found(problem, pieces, open, SearchMethod.BLOCKS_AND_IMPROVEMENT, improving);
    }

    private static Found partition(RoutingProblem problem, QuantityPieces pieces) {
        ExactPartition partition = new ExactPartition(pieces.whole(), problem.candidates());
        Plan plan = new Plan(problem);
        partition.fill(plan);
        SearchSummary summary = new SearchSummary(
                SearchMethod.EXACT_PARTITION,
                pieces.count(),
                problem.candidates().size(),
                partition.steps(),
                false);
        return new Found(pieces, plan, summary, partition::including);
    }

    private static Found found(
            RoutingProblem problem, QuantityPieces pieces, NodeSet open, SearchMethod method, StepBudget budget) {
        SearchSummary summary = new SearchSummary(
                method, pieces.count(), problem.candidates().size(), budget.steps(), budget.isSpent());
        OpenNodes nodes = new OpenNodes(problem, pieces, budget);
        nodes.weigh(open);
        nodes.closeIdle(open);
        Plan plan = nodes.plan(open);
        if (summary.budgetSpent()) {
            return new Found(pieces, plan, summary, null);
        }
        return new Found(pieces, plan, summary, new Neighbours(problem, pieces, nodes, open)::including);
    }

    /**
     * A plan and how it was found.
     *
     * @param inclusions asks for the best plan with another node in it; null if no work is left for that
     */
    record Found(QuantityPieces pieces, Plan plan, SearchSummary summary, Inclusion.@Nullable Search inclusions) {}
}
