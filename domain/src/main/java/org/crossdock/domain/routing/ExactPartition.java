package org.crossdock.domain.routing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to part at most ten pieces among any number of nodes, by trying all.
 *
 * <p>First each subset of the pieces is priced: the cheapest node that holds all of it. Then each set of pieces is joined
 * from the subset that contains its lowest piece and the best way for the rest: a set partition, exact over every plan.
 * Only the price of a parcel is asked, never how it came about, so any further cost that adds up per parcel fits in.
 */
final class ExactPartition {

    static final int MOST_PIECES = 10;

    private final List<Piece> pieces;

    private final List<Candidate> candidates;

    private final NodeSet open;

    private final int everything;

    private final int[] held;

    private final long[] units;

    private final long[] parcelWeight;

    private final int[] parcelNode;

    private final long[] planWeight;

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
        this.open = open;
        this.pieces = pieces;
        this.candidates = candidates;
        int sets = 1 << pieces.size();
        this.everything = sets - 1;
        this.held = new int[candidates.size()];
        this.units = new long[sets];
        this.parcelWeight = new long[sets];
        this.parcelNode = new int[sets];
        this.planWeight = new long[sets];
        this.firstParcel = new int[sets];
        countUnits();
        findWhatIsHeld();
        priceParcels();
        joinParcels();
    }

    /** Gives each piece to its node. */
    void fill(Plan plan) {
        for (int left = everything; left != 0; left ^= firstParcel[left]) {
            int parcel = firstParcel[left];
            for (int piece = 0; piece < pieces.size(); piece++) {
                if ((parcel & 1 << piece) != 0) {
                    plan.give(parcelNode[parcel], pieces.get(piece));
                }
            }
        }
    }

    /** Opens the nodes that the cheapest plan uses. */
    void openIn(NodeSet nodes) {
        for (int left = everything; left != 0; left ^= firstParcel[left]) {
            nodes.add(parcelNode[firstParcel[left]]);
        }
    }

    /** The cheapest plan in which this candidate sends a parcel; null if it holds no piece. */
    @Nullable Inclusion including(int position) {
        int holds = held[position];
        long least = RoutingProblem.IMPOSSIBLE;
        int leastParcel = 0;
        for (int parcel = -holds & holds; parcel != 0; parcel = (parcel - holds) & holds) {
            long weight = weight(position, parcel) + planWeight[everything ^ parcel];
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

    private void countUnits() {
        for (int set = 1; set <= everything; set++) {
            int lowest = Integer.numberOfTrailingZeros(set);
            units[set] = units[set & (set - 1)] + pieces.get(lowest).units();
        }
    }

    private void findWhatIsHeld() {
        for (int piece = 0; piece < pieces.size(); piece++) {
            NodeSet holders = pieces.get(piece).holders();
            for (int position = holders.next(0); position >= 0; position = holders.next(position + 1)) {
                held[position] |= 1 << piece;
            }
        }
    }

    private void priceParcels() {
        Arrays.fill(parcelWeight, RoutingProblem.IMPOSSIBLE);
        for (int position = 0; position < held.length; position++) {
            int holds = held[position];
            for (int parcel = -holds & holds; parcel != 0; parcel = (parcel - holds) & holds) {
                long weight = weight(position, parcel);
                if (weight < parcelWeight[parcel]) {
                    parcelWeight[parcel] = weight;
                    parcelNode[parcel] = position;
                }
            }
            steps += 1L << Integer.bitCount(holds);
        }
    }

    private void joinParcels() {
        for (int set = 1; set <= everything; set++) {
            int lowest = set & -set;
            int others = set ^ lowest;
            long least = RoutingProblem.IMPOSSIBLE;
            int rest = others;
            do {
                int parcel = set ^ rest;
                long weight = parcelWeight[parcel] + planWeight[rest];
                if (weight < least) {
                    least = weight;
                    firstParcel[set] = parcel;
                }
                rest = (rest - 1) & others;
            } while (rest != others);
            planWeight[set] = least;
            steps += 1L << Integer.bitCount(others);
        }
    }

    private long weight(int position, int parcel) {
        Candidate candidate = candidates.get(position);
        long opening = open.contains(position) ? 0 : candidate.openingWeight();
        return opening + units[parcel] * candidate.unitWeight();
    }

    private int parcels(int set) {
        int count = 0;
        for (int left = set; left != 0; left ^= firstParcel[left]) {
            count++;
        }
        return count;
    }
}
