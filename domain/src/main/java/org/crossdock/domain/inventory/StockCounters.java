package org.crossdock.domain.inventory;

/**
 * The four counters of one SKU at one node, in base units.
 *
 * @param onHand units physically there
 * @param allocated units claimed by accepted orders
 * @param reserved units kept for carts
 * @param held units that are there but must not be sold
 */
public record StockCounters(int onHand, int allocated, int reserved, int held) {

    /** Available to fulfill now: what is neither claimed, kept for a cart nor held, and never below zero. */
    public int available() {
        return Math.max(0, onHand - allocated - reserved - held);
    }

    /** More is claimed than is physically there: a state to show, never to refuse. */
    public boolean isOversold() {
        return allocated > onHand;
    }
}
