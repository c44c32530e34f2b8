package org.crossdock.app.inventory;

import java.util.List;
import java.util.Optional;

/**
 * Levels of one page of SKUs.
 *
 * @param nextAfter SKU to go on after; empty when this is the last page
 */
public record StockPage(List<StockRow> rows, Optional<String> nextAfter) {}
