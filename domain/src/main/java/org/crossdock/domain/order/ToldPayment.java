package org.crossdock.domain.order;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the channel said about the payment when the order was placed.
 *
 * @param status the channel's own word, such as {@code paid}
 * @param amount minor units of the order's currency
 * @param reference the provider's number for it
 */
@Embeddable
public record ToldPayment(
        @Nullable String status,
        @Nullable Long amount,
        @Nullable String reference) {}
