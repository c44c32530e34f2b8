package org.crossdock.app.catalog;

import java.util.List;

/** One page of products, and whether more follow. */
public record ProductPage(List<ProductRow> rows, boolean hasMore) {}
