package org.crossdock.app.inventory;

import org.jspecify.annotations.Nullable;

/**
 * What became of one change of stock.
 *
 * @param onHand units in the books now, absent when SKU or node is unknown
 */
public record StockChange(
        String sku, String node, Outcome outcome, @Nullable Integer onHand) {

    /** How a change ended. */
    public enum Outcome {
        /** Done, or nothing was to do. */
        CHANGED,
        /** The books say something else than expected. */
        CONFLICT,
        /** It would leave less than nothing on hand. */
        NEGATIVE,
        UNKNOWN_SKU,
        UNKNOWN_NODE
    }
}
