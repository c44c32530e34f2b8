package org.crossdock.app.inventory;

import java.util.List;
import java.util.Optional;

/**
 * Which stock levels a list asks for, sorted by SKU and node sequence.
 *
 * @param skus exactly these SKUs; empty for all
 * @param text a SKU or the beginning of one, or part of a product's name
 * @param node code of a node
 * @param filter which levels of the remaining ones
 * @param afterSku SKU of the last row of the page before; a page never splits a SKU
 * @param limit SKUs wanted, 1 to 250
 */
public record StockQuery(
        List<String> skus,
        Optional<String> text,
        Optional<String> node,
        Filter filter,
        Optional<String> afterSku,
        int limit) {

    /** So many available units, and fewer, are low. */
    public static final int LOW_UNITS = 10;

    private static final int LARGEST_PAGE = 250;

    public StockQuery {
        skus = List.copyOf(skus);
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("limit must be between 1 and " + LARGEST_PAGE);
        }
    }

    /** Which levels are shown. */
    public enum Filter {
        ALL,
        /** Nothing left to sell. */
        OUT,
        /** A few units left to sell. */
        LOW,
        /** More is claimed than is there. */
        OVERSOLD
    }
}
