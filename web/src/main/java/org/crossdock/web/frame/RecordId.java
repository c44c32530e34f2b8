package org.crossdock.web.frame;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id of a record as it stands in an address; a mistyped one is none. */
public final class RecordId {

    private RecordId() {}

    /** The id that a parameter names; empty when it names none. */
    public static Optional<UUID> parse(@Nullable String parameter) {
        try {
            return Optional.ofNullable(parameter).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
