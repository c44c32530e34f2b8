package org.crossdock.domain.routing;

import java.util.List;

/** Solves up to ten pieces at a time exactly, one block beside the others. */
final class Blocks {

    private final RoutingProblem problem;

    private final QuantityPieces pieces;

    private final StepBudget budget;

    Blocks(RoutingProblem problem, QuantityPieces pieces, StepBudget budget) {
        this.problem = problem;
        this.pieces = pieces;
        this.budget = budget;
    }

    /** Nodes that together fill all that can be filled. */
    NodeSet all() {
        NodeSet nodes = NodeSet.none(problem.candidates().size());
        List<Piece> whole = pieces.whole();
        for (int from = 0; from < whole.size(); from += ExactPartition.MOST_PIECES) {
            int to = Math.min(whole.size(), from + ExactPartition.MOST_PIECES);
            solve(whole.subList(from, to), nodes);
        }
        for (int sku : pieces.cut()) {
            openForCut(sku, nodes);
        }
        return nodes;
    }

    /** Opens the nodes that serve these pieces best beside those that are open already. */
    void solve(List<Piece> block, NodeSet beside) {
        ExactPartition partition = new ExactPartition(block, problem.candidates(), beside);
        partition.openIn(beside);
        budget.spend(partition.steps());
    }

    private void openForCut(int sku, NodeSet nodes) {
        int left = problem.fillable(sku);
        for (int position = nodes.next(0); position >= 0; position = nodes.next(position + 1)) {
            left -= problem.candidate(position).stock(sku);
        }
        for (int position = 0; left > 0; position++) {
            int stock = problem.candidate(position).stock(sku);
            if (stock > 0 && !nodes.contains(position)) {
                nodes.add(position);
                left -= stock;
            }
        }
    }
}
