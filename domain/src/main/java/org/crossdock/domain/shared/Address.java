package org.crossdock.domain.shared;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A postal address as people write it.
 *
 * @param name who receives there; a node has none
 * @param country ISO 3166 alpha-2 code, or the name the channel sent when it is no country we know
 */
@Embeddable
public record Address(
        @Nullable String name,
        @Nullable String line1,
        @Nullable String line2,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postalCode,
        String country) {}
