package org.crossdock.domain.order;

import java.util.List;
import org.crossdock.domain.catalog.ProductId;

/** What shall be sourced: units of products, and where they want to go. */
public record SourcingRequest(Destination destination, String currency, List<Wanted> lines) {

    public SourcingRequest {
        lines = List.copyOf(lines);
    }

    /**
     * Units of one line.
     *
     * @param line position of the order line, counted from 0
     */
    public record Wanted(int line, ProductId product, String sku, int quantity) {}
}
