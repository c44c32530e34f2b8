package org.crossdock.app.catalog;

import java.util.Optional;

/**
 * Which products a list asks for, sorted by SKU.
 *
 * @param text a SKU or the beginning of one, a GTIN, or part of a name
 * @param afterSku SKU of the last row of the page before
 * @param limit rows wanted, 1 to 1,000
 */
public record ProductQuery(Optional<String> text, Optional<String> afterSku, int limit) {

    private static final int LARGEST_PAGE = 1000;

    public ProductQuery {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("limit must be between 1 and " + LARGEST_PAGE);
        }
    }
}
