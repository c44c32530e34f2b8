package org.crossdock.app.platform.tenancy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a merchant's schema has come: the number of its last migration.
 *
 * <p>A release opens every schema that is at least as new as itself: migrations only add what the release before does
 * not miss, so that old and new servers may run side by side.
 */
public record SchemaVersion(int number) implements Comparable<SchemaVersion> {

    /** A schema without a single migration. */
    public static final SchemaVersion NONE = new SchemaVersion(0);

    /** Reads {@code 0011} as eleven; a schema that has no version yet has none. */
    public static SchemaVersion of(@Nullable String version) {
        return version == null ? NONE : new SchemaVersion(Integer.parseInt(version));
    }

    /** Whether a release that needs {@code other} can work with this one. */
    public boolean isAtLeast(SchemaVersion other) {
        return number >= other.number;
    }

    /** The four digits that scripts are named by. */
    public String text() {
        return String.format(Locale.ROOT, "%04d", number);
    }

    @Override
    public int compareTo(SchemaVersion other) {
        return Integer.compare(number, other.number);
    }
}
