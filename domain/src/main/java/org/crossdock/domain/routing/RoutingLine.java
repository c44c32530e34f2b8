package org.crossdock.domain.routing;

/**
 * Units that look for a node.
 *
 * @param line position of the order line, counted from 0
 */
public record RoutingLine(int line, String sku, int quantity) {

    public RoutingLine {
        if (line < 0 || quantity < 1) {
            throw new IllegalArgumentException("Line " + line + " asks for " + quantity + " units");
        }
    }
}
