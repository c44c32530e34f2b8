package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.List;

/** SKUs that the same nodes hold whole: in a cheapest plan they can travel together. */
final class Piece {

    private final NodeSet holders;

    private final List<Integer> skus = new ArrayList<>(1);

    private long units;

    Piece(NodeSet holders, int sku, int quantity) {
        this.holders = holders;
        skus.add(sku);
        units = quantity;
    }

    Piece join(Piece other) {
        skus.addAll(other.skus);
        units += other.units;
        return this;
    }

    NodeSet holders() {
        return holders;
    }

    List<Integer> skus() {
        return skus;
    }

    long units() {
        return units;
    }
}
