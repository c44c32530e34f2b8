package org.crossdock.domain.routing;

import java.util.Arrays;
import java.util.List;

/**
 * For each set of pieces the cheapest node that sends all of it in one parcel.
 *
 * <p>Sets are bit masks: bit 0 is the first piece. This is the one place that knows what a parcel weighs; a rate table or
 * a scarcity price would be added here.
 */
final class ParcelPrices {

    private final List<Piece> pieces;

    private final List<Candidate> candidates;

    private final NodeSet open;

    private final int[] held;

    private final long[] units;

    private final long[] leastWeight;

    private final int[] cheapestNode;

    private long steps;

    /** Prices every parcel; candidates that are open already ask nothing for the parcel itself. */
    ParcelPrices(List<Piece> pieces, List<Candidate> candidates, NodeSet open) {
        this.pieces = pieces;
        this.candidates = candidates;
        this.open = open;
        int sets = 1 << pieces.size();
        this.held = new int[candidates.size()];
        this.units = new long[sets];
        this.leastWeight = new long[sets];
        this.cheapestNode = new int[sets];
        countUnits();
        findWhatIsHeld();
        findCheapestNodes();
    }

    /** All pieces that this candidate holds. */
    int held(int position) {
        return held[position];
    }

    long weight(int position, int parcel) {
        Candidate candidate = candidates.get(position);
        long opening = open.contains(position) ? 0 : candidate.openingWeight();
        return opening + units[parcel] * candidate.unitWeight();
    }

    /** The least weight of a parcel, impossible if no single node holds it. */
    long leastWeight(int parcel) {
        return leastWeight[parcel];
    }

    int cheapestNode(int parcel) {
        return cheapestNode[parcel];
    }

    long steps() {
        return steps;
    }

    /** The part of these pieces that follows this one when counting up, 0 after the last; start with 0. */
    static int nextPart(int pieces, int part) {
        return (part - pieces) & pieces;
    }

    private void countUnits() {
        for (int set = 1; set < units.length; set++) {
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

    private void findCheapestNodes() {
        Arrays.fill(leastWeight, RoutingProblem.IMPOSSIBLE);
        for (int position = 0; position < held.length; position++) {
            int holds = held[position];
            for (int parcel = nextPart(holds, 0); parcel != 0; parcel = nextPart(holds, parcel)) {
                long weight = weight(position, parcel);
                if (weight < leastWeight[parcel]) {
                    leastWeight[parcel] = weight;
                    cheapestNode[parcel] = position;
                }
            }
            steps += 1L << Integer.bitCount(holds);
        }
    }
}
