package org.crossdock.app.catalog;

import java.time.Instant;
import org.crossdock.domain.catalog.Product;
import org.crossdock.domain.catalog.ProductId;
import org.crossdock.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list.
 *
 * @param gtin fourteen digits
 * @param weightGrams weight of one unit in grams
 */
public record ProductRow(
        ProductId id,
        String sku,
        String name,
        @Nullable String gtin,
        @Nullable Integer weightGrams,
        Money price,
        Instant updatedAt) {

    static ProductRow of(Product product) {
        return new ProductRow(
                product.id(),
                product.sku(),
                product.name(),
                product.gtin().map(gtin -> gtin.value()).orElse(null),
                product.weightGrams(),
                product.price(),
                product.updatedAt());
    }
}
