package org.crossdock.api.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.crossdock.app.catalog.ProductRow;
import org.crossdock.app.catalog.UpsertProduct;
import org.crossdock.domain.catalog.Gtin;
import org.crossdock.domain.catalog.ProductDescription;
import org.jspecify.annotations.Nullable;

/**
 * A product.
 *
 * @param weightGrams weight of one unit in grams
 * @param gtin GTIN-8, -12, -13 or -14 with its check digit
 */
public record ProductV1(
        @NotBlank @Size(max = 64) String sku,
        @NotBlank @Size(max = 300) String name,
        @NotNull @Valid PriceV1 price,
        @Positive @Nullable Integer weightGrams,
        @Size(max = 14) @Nullable String gtin) {

    static ProductV1 of(ProductRow row) {
        PriceV1 price = new PriceV1(row.price().toDecimal(), row.price().currency());
        return new ProductV1(row.sku(), row.name(), price, row.weightGrams(), row.gtin());
    }

    UpsertProduct command() {
        return new UpsertProduct(
                sku,
                new ProductDescription(name, Optional.ofNullable(gtin).map(Gtin::parse), weightGrams, price.money()));
    }
}
