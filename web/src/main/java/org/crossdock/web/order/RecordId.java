package org.crossdock.web.order;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id of a record as it stands in an address; a mistyped one is none. */
final class RecordId {

    private RecordId() {}

    static Optional<UUID> parse(@Nullable String parameter) {
        try {
            return Optional.ofNullable(parameter).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
