package org.crossdock.domain.routing;

import java.util.List;

/**
 * A good plan for an order that is too large to try everything.
 *
 * <p>Ten pieces at a time are solved exactly and their nodes opened together; the start is the better of that and the
 * nearest-first plan. Then nodes are closed, opened and swapped as long as that makes the plan lighter and steps are left.
 */
final class BlockSearch {

    private final RoutingProblem problem;

    private final QuantityPieces pieces;

    private final OpenNodes nodes;

    private final StepBudget budget;

    private final int candidates;

    private NodeSet open;

    private long weight;

    BlockSearch(RoutingProblem problem, QuantityPieces pieces, OpenNodes nodes, StepBudget budget) {
        this.problem = problem;
        this.pieces = pieces;
        this.nodes = nodes;
        this.budget = budget;
        this.candidates = problem.candidates().size();
        this.open = NodeSet.all(candidates);
        this.weight = nodes.weigh(open);
        nodes.closeIdle(open);
    }

    NodeSet search() {
        keepIfLighter(solveBlocks());
        return improve();
    }

    /** Closes, opens and swaps nodes until nothing helps or the budget is spent. */
    NodeSet improve() {
        boolean improved = true;
        while (improved && !budget.isSpent()) {
            improved = closeOne() || openOne() || swapOne();
        }
        return open;
    }

    private NodeSet solveBlocks() {
        NodeSet blocks = NodeSet.none(candidates);
        List<Piece> whole = pieces.whole();
        for (int from = 0; from < whole.size(); from += ExactPartition.MOST_PIECES) {
            int to = Math.min(whole.size(), from + ExactPartition.MOST_PIECES);
            ExactPartition block = new ExactPartition(whole.subList(from, to), problem.candidates());
            block.open(blocks);
            budget.spend(block.steps());
        }
        for (int sku : pieces.cut()) {
            openForCut(blocks, sku);
        }
        return blocks;
    }

    private void openForCut(NodeSet blocks, int sku) {
        int left = problem.fillable(sku);
        for (int position = blocks.next(0); position >= 0; position = blocks.next(position + 1)) {
            left -= problem.candidate(position).stock(sku);
        }
        for (int position = 0; left > 0; position++) {
            int stock = problem.candidate(position).stock(sku);
            if (stock > 0 && !blocks.contains(position)) {
                blocks.add(position);
                left -= stock;
            }
        }
    }

    private boolean closeOne() {
        for (int position = open.next(0); position >= 0; position = open.next(position + 1)) {
            if (!budget.isSpent() && keepIfLighter(changed(position, -1))) {
                return true;
            }
        }
        return false;
    }

    private boolean openOne() {
        for (int position = 0; position < candidates; position++) {
            if (!open.contains(position) && !budget.isSpent() && keepIfLighter(changed(-1, position))) {
                return true;
            }
        }
        return false;
    }

    private boolean swapOne() {
        for (int close = open.next(0); close >= 0; close = open.next(close + 1)) {
            for (int position = 0; position < candidates; position++) {
                boolean other = !open.contains(position);
                if (other && !budget.isSpent() && keepIfLighter(changed(close, position))) {
                    return true;
                }
            }
        }
        return false;
    }

    private NodeSet changed(int close, int add) {
        NodeSet changed = open.copy();
        if (close >= 0) {
            changed.remove(close);
        }
        if (add >= 0) {
            changed.add(add);
        }
        return changed;
    }

    private boolean keepIfLighter(NodeSet found) {
        long foundWeight = nodes.weigh(found);
        if (foundWeight >= weight) {
            return false;
        }
        open = found;
        weight = foundWeight;
        nodes.closeIdle(open);
        return true;
    }
}
