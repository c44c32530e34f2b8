package org.crossdock.domain.catalog;

import java.util.Optional;
import org.crossdock.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a catalog says about a product.
 *
 * @param weightGrams weight of one unit in grams, absent when the merchant does not know it
 */
public record ProductDescription(
        String name, Optional<Gtin> gtin, @Nullable Integer weightGrams, Money price) {}
