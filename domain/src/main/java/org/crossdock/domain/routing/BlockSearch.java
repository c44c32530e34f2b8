package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.List;

/**
 * A good plan for an order that is too large to try everything.
 *
 * <p>Ten pieces at a time are solved exactly and their nodes opened together; the start is the lightest of that, the
 * nearest-first plan and the cheapest single node. Then parcels of up to ten pieces together are solved again beside the
 * others, and nodes are opened and swapped, as long as that makes the plan lighter and steps are left.
 */
final class BlockSearch {

    private final RoutingProblem problem;

    private final QuantityPieces pieces;

    private final OpenNodes nodes;

    private final StepBudget budget;

    private final Blocks blocks;

    private final int candidates;

    private NodeSet open;

    private long weight;

    BlockSearch(RoutingProblem problem, QuantityPieces pieces, OpenNodes nodes, StepBudget budget) {
        this.problem = problem;
        this.pieces = pieces;
        this.nodes = nodes;
        this.budget = budget;
        this.blocks = new Blocks(problem, pieces, budget);
        this.candidates = problem.candidates().size();
        this.open = NodeSet.all(candidates);
        this.weight = nodes.weigh(open);
        nodes.closeIdle(open);
    }

    NodeSet search() {
        keepIfLighter(cheapestAlone());
        keepIfLighter(blocks.all());
        keepIfLighter(closeSuperfluous(open));
        boolean improved = true;
        while (improved && !budget.isSpent()) {
            improved = solveAgain() || openOne() || swapOne();
        }
        return open;
    }

    private NodeSet cheapestAlone() {
        NodeSet alone = NodeSet.none(candidates);
        for (int position = 0; position < candidates && alone.isEmpty(); position++) {
            if (problem.holdsEverything(position)) {
                alone.add(position);
            }
        }
        return alone;
    }

    /** Takes the parcels of some nodes apart and solves their pieces again: neighbours first, then ever farther apart. */
    private boolean solveAgain() {
        List<Integer> senders = new ArrayList<>();
        for (int position = open.next(0); position >= 0; position = open.next(position + 1)) {
            senders.add(position);
        }
        for (int stride = 1; stride <= Math.max(1, senders.size() / 2); stride++) {
            for (int first = 0; first < senders.size() && !budget.isSpent(); first++) {
                if (solveAgain(senders, first, stride)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean solveAgain(List<Integer> senders, int first, int stride) {
        NodeSet beside = open.copy();
        List<Piece> block = new ArrayList<>(ExactPartition.MOST_PIECES);
        for (int at = first; beside.contains(senders.get(at)); at = (at + stride) % senders.size()) {
            List<Piece> parcel = sentBy(senders.get(at));
            if (block.size() + parcel.size() > ExactPartition.MOST_PIECES) {
                break;
            }
            block.addAll(parcel);
            beside.remove(senders.get(at));
        }
        if (block.isEmpty()) {
            return false;
        }
        blocks.solve(block, beside);
        return keepIfLighter(beside);
    }

    private List<Piece> sentBy(int position) {
        List<Piece> sent = new ArrayList<>();
        for (Piece piece : pieces.whole()) {
            if (piece.holders().firstShared(open) == position) {
                sent.add(piece);
            }
        }
        return sent;
    }

    /** Opens one node and closes those that it makes superfluous. */
    private boolean openOne() {
        for (int position = 0; position < candidates && !budget.isSpent(); position++) {
            if (!open.contains(position)) {
                NodeSet more = open.copy();
                more.add(position);
                if (keepIfLighter(closeSuperfluous(more))) {
                    return true;
                }
            }
        }
        return false;
    }

    private NodeSet closeSuperfluous(NodeSet start) {
        NodeSet trial = start;
        long trialWeight = nodes.weigh(trial);
        for (int position = start.next(0); position >= 0; position = start.next(position + 1)) {
            NodeSet fewer = trial.copy();
            fewer.remove(position);
            long fewerWeight = nodes.weigh(fewer);
            if (fewerWeight < trialWeight) {
                trial = fewer;
                trialWeight = fewerWeight;
            }
        }
        return trial;
    }

    private boolean swapOne() {
        for (int close = open.next(0); close >= 0; close = open.next(close + 1)) {
            for (int position = 0; position < candidates && !budget.isSpent(); position++) {
                if (!open.contains(position)) {
                    NodeSet swapped = open.copy();
                    swapped.remove(close);
                    swapped.add(position);
                    if (keepIfLighter(swapped)) {
                        return true;
                    }
                }
            }
        }
        return false;
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
