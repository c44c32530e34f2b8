package org.crossdock.domain.routing;

import java.util.Optional;

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
        StepBudget forProof = new StepBudget(steps / 2);
        OpenNodes nodes = new OpenNodes(problem, pieces, forProof);
        NodeSet nearest = NodeSet.all(problem.candidates().size());
        Optional<NodeSet> proven = new RemainderSearch(problem, pieces, forProof).search(nearest, nodes.weigh(nearest));
        if (proven.isPresent()) {
            return found(problem, pieces, proven.get(), SearchMethod.EXACT_REMAINDERS, forProof);
        }
        StepBudget forImproving = new StepBudget(steps / 2);
        OpenNodes trials = new OpenNodes(problem, pieces, forImproving);
        NodeSet open = new BlockSearch(problem, pieces, trials, forImproving).search();
        return found(problem, pieces, open, SearchMethod.BLOCKS_AND_IMPROVEMENT, forImproving);
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
        Neighbours neighbours = new Neighbours(problem, pieces, nodes, open);
        return new Found(pieces, nodes.plan(open), summary, neighbours::including);
    }

    /** A plan, how it was found, and a way to ask for the best plan with another node in it. */
    record Found(QuantityPieces pieces, Plan plan, SearchSummary summary, Inclusion.Search inclusions) {}
}
