package org.crossdock.web.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a list as they stand in its address. What is blank or cannot be understood does not restrict.
 *
 * @param values the parameters of the request
 */
public record FilterParameters(Function<String, @Nullable String> values) {

    /** A word, without space around it. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A day, in ISO form. */
    public Optional<LocalDate> day(String name) {
        return text(name).flatMap(FilterParameters::parsed);
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** When a day begins, in UTC. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
