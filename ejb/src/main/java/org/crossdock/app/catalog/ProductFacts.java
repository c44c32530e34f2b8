package org.crossdock.app.catalog;

import org.crossdock.domain.catalog.ProductId;

/** What an order copies from a product. */
public record ProductFacts(ProductId id, String sku, String name) {}
