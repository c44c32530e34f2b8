package org.crossdock.domain.routing;

import java.util.Arrays;
import java.util.List;

/** What is still to be filled after some nodes gave all they could. */
final class Remainder {

    private final RoutingProblem problem;

    private final QuantityPieces pieces;

    /** Units left of each whole piece, then of each SKU that is to be cut. */
    private final long[] left;

    private final long units;

    private final int hash;

    private Remainder(RoutingProblem problem, QuantityPieces pieces, long[] left) {
        this.problem = problem;
        this.pieces = pieces;
        this.left = left;
        this.hash = Arrays.hashCode(left);
        long sum = 0;
        for (long quantity : left) {
            sum += quantity;
        }
        this.units = sum;
    }

    static Remainder everything(RoutingProblem problem, QuantityPieces pieces) {
        long[] left = new long[pieces.count()];
        int index = 0;
        for (Piece piece : pieces.whole()) {
            left[index++] = piece.units();
        }
        for (int sku : pieces.cut()) {
            left[index++] = problem.fillable(sku);
        }
        return new Remainder(problem, pieces, left);
    }

    /** What is left when this node gives all it can. */
    Remainder after(int position) {
        long[] rest = left.clone();
        List<Piece> whole = pieces.whole();
        for (int index = 0; index < whole.size(); index++) {
            if (rest[index] > 0 && whole.get(index).holders().contains(position)) {
                rest[index] = 0;
            }
        }
        Candidate candidate = problem.candidate(position);
        List<Integer> cut = pieces.cut();
        for (int index = 0; index < cut.size(); index++) {
            int at = whole.size() + index;
            rest[at] -= Math.min(rest[at], candidate.stock(cut.get(index)));
        }
        return new Remainder(problem, pieces, rest);
    }

    long units() {
        return units;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Remainder remainder && Arrays.equals(left, remainder.left);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
