package org.crossdock.domain.order;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who ordered, as the channel told it at that moment; later changes of the customer do not change the order. */
@Embeddable
public record Customer(
        String name, @Nullable String email, @Nullable String phone) {}
