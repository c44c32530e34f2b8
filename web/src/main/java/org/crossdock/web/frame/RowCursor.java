package org.crossdock.web.frame;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row's place in a list by time, as it stands in an address: microseconds since 1970, and the id. */
public record RowCursor(Instant at, UUID id) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,17})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** The place a parameter names; empty when it names none. */
    public static Optional<RowCursor> parse(@Nullable String parameter) {
        Matcher form = FORM.matcher(parameter == null ? "" : parameter);
        if (!form.matches()) {
            return Optional.empty();
        }
        Instant at = Instant.EPOCH.plus(Long.parseLong(form.group(1)), ChronoUnit.MICROS);
        return Optional.of(new RowCursor(at, UUID.fromString(form.group(2))));
    }

    /** The form that {@link #parse} reads. */
    public String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + id;
    }
}
