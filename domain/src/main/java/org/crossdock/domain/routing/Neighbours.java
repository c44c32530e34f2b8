package org.crossdock.domain.routing;

import org.jspecify.annotations.Nullable;

/**
 * For a plan that was not found by partition: the best plan near it that has to use a certain candidate.
 *
 * <p>The candidate joins the open nodes, or takes the place of one of them; where it would still give nothing, one piece
 * is moved to it.
 */
final class Neighbours {

    private final RoutingProblem problem;

    private final QuantityPieces pieces;

    private final OpenNodes nodes;

    private final NodeSet open;

    private final long weight;

    private final int parcels;

    private final Plan plan;

    private long least;

    private int leastParcels;

    Neighbours(RoutingProblem problem, QuantityPieces pieces, OpenNodes nodes, NodeSet open) {
        this.problem = problem;
        this.pieces = pieces;
        this.nodes = nodes;
        this.open = open;
        this.weight = nodes.weigh(open);
        this.parcels = nodes.parcels();
        this.plan = nodes.plan(open);
    }

    @Nullable Inclusion including(int position) {
        least = RoutingProblem.IMPOSSIBLE;
        NodeSet joined = open.copy();
        joined.add(position);
        tryOpen(joined, position);
        for (int close = open.next(0); close >= 0; close = open.next(close + 1)) {
            joined.remove(close);
            tryOpen(joined, position);
            joined.add(close);
        }
        if (least == RoutingProblem.IMPOSSIBLE) {
            moveOnePiece(position);
            moveOneUnit(position);
        }
        if (least == RoutingProblem.IMPOSSIBLE) {
            return null;
        }
        return new Inclusion(Candidate.costOf(least), leastParcels);
    }

    private void tryOpen(NodeSet joined, int position) {
        long found = nodes.weigh(joined);
        if (found < least && nodes.sends(position)) {
            least = found;
            leastParcels = nodes.parcels();
        }
    }

    private void moveOnePiece(int position) {
        for (Piece piece : pieces.whole()) {
            if (piece.holders().contains(position)) {
                move(position, piece.units(), shareOf(piece.holders().firstShared(open)));
            }
        }
    }

    private void moveOneUnit(int position) {
        for (int sku : pieces.cut()) {
            if (problem.candidate(position).stock(sku) > 0) {
                plan.shares().stream().filter(share -> share.units(sku) > 0).forEach(share -> move(position, 1, share));
            }
        }
    }

    private void move(int position, long units, Share from) {
        Candidate candidate = problem.candidate(position);
        boolean emptied = from.total() == units;
        long found = weight
                + candidate.openingWeight()
                + units * (candidate.unitWeight() - from.candidate().unitWeight())
                - (emptied ? from.candidate().openingWeight() : 0);
        if (found < least) {
            least = found;
            leastParcels = emptied ? parcels : parcels + 1;
        }
    }

    private Share shareOf(int position) {
        return plan.shares().stream()
                .filter(share -> share.position() == position)
                .findFirst()
                .orElseThrow();
    }
}
