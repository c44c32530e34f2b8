package org.crossdock.domain.tenant;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * A program outside that works with the API: what stays the same when its client is rotated.
 *
 * @param name what people call it
 * @param end when it stops working by itself
 * @param ratePerMinute most requests in a minute, if fewer than the server allows
 */
public record Integration(
        UUID id, String name, Set<ApiScope> scopes, Optional<Instant> end, OptionalInt ratePerMinute) {

    private static final int LONGEST_NAME = 100;

    public Integration {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw ApiClientRefused.badName(LONGEST_NAME);
        }
        if (scopes.isEmpty()) {
            throw ApiClientRefused.withoutScope();
        }
        if (ratePerMinute.isPresent() && ratePerMinute.getAsInt() < 1) {
            throw ApiClientRefused.badRate();
        }
        scopes = Set.copyOf(scopes);
    }
}
