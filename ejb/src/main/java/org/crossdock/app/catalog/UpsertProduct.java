package org.crossdock.app.catalog;

import org.crossdock.domain.catalog.ProductDescription;

/** Lists a product, or describes it anew when its SKU is known. */
public record UpsertProduct(String sku, ProductDescription description) {}
