package org.crossdock.domain.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to part at most ten pieces among any number of nodes, by trying all.
 *
 * <p>Each set of pieces is joined from a parcel that contains its lowest piece and the best way for the rest: a set
 * partition, exact over every plan. Only the prices of parcels are asked, never how they came about, so any further cost
 * that adds up per parcel fits in.
 */
final class ExactPartition {

    static final int MOST_PIECES = 10;

    private final List<Piece> pieces;

    private final ParcelPrices prices;

    private final int everything;

    private final long[] leastWeight;

    private final int[] firstParcel;

    private long steps;

    ExactPartition(List<Piece> pieces, List<Candidate> candidates) {
        this(pieces, candidates, NodeSet.none(candidates.size()));
    }

    /**
     * The same for pieces that may also travel with others.
     *
     * @param open candidates that send a parcel anyway, so that only the units are to be paid
     */
    ExactPartition(List<Piece> pieces, List<Candidate> candidates, NodeSet open) {
        this.pieces = pieces;
        this.prices = new ParcelPrices(pieces, candidates, open.copy());
        int sets = 1 << pieces.size();
        this.everything = sets - 1;
        this.leastWeight = new long[sets];
        this.firstParcel = new int[sets];
        this.steps = prices.steps();
        for (int set = 1; set < sets; set++) {
            join(set);
        }
    }

    /** Gives each piece to its node. */
    void fill(Plan plan) {
        for (int left = everything; left != 0; left ^= firstParcel[left]) {
            int parcel = firstParcel[left];
            for (int piece = 0; piece < pieces.size(); piece++) {
                if ((parcel & 1 << piece) != 0) {
                    plan.give(prices.cheapestNode(parcel), pieces.get(piece));
                }
            }
        }
    }

    /** Opens the nodes that the cheapest plan uses. */
    void openIn(NodeSet nodes) {
        for (int left = everything; left != 0; left ^= firstParcel[left]) {
            nodes.add(prices.cheapestNode(firstParcel[left]));
        }
    }

    /** The cheapest plan in which this candidate sends a parcel; null if it holds no piece. */
    @Nullable Inclusion including(int position) {
        int holds = prices.held(position);
        long least = RoutingProblem.IMPOSSIBLE;
        int leastParcel = 0;
        for (int parcel = ParcelPrices.nextPart(holds, 0); parcel != 0; parcel = ParcelPrices.nextPart(holds, parcel)) {
            long weight = prices.weight(position, parcel) + leastWeight[everything ^ parcel];
            if (weight < least) {
                least = weight;
                leastParcel = parcel;
            }
        }
        if (leastParcel == 0) {
            return null;
        }
        return new Inclusion(Candidate.costOf(least), 1 + parcels(everything ^ leastParcel));
    }

    long steps() {
        return steps;
    }

    private void join(int set) {
        int lowest = set & -set;
        int others = set ^ lowest;
        long least = RoutingProblem.IMPOSSIBLE;
        int rest = others;
        do {
            int parcel = set ^ rest;
            long weight = prices.leastWeight(parcel) + leastWeight[rest];
            if (weight < least) {
                least = weight;
                firstParcel[set] = parcel;
            }
            rest = (rest - 1) & others;
        } while (rest != others);
        leastWeight[set] = least;
        steps += 1L << Integer.bitCount(others);
    }

    private int parcels(int set) {
        int count = 0;
        for (int left = set; left != 0; left ^= firstParcel[left]) {
            count++;
        }
        return count;
    }
}
