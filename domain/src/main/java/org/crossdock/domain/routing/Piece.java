package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.List;

/** SKUs that the same nodes hold whole: in a cheapest plan they travel together, so they are one piece. */
final class Piece {

    private final NodeSet holders;

    private final List<Integer> skus = new ArrayList<>(2);

    private long units;

    Piece(NodeSet holders) {
        this.holders = holders;
    }

    void add(int sku, int quantity) {
        skus.add(sku);
        units += quantity;
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
