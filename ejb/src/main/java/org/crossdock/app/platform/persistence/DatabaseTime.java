package org.crossdock.app.platform.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Moments as the database keeps them, a date and time of day in UTC, for hand-written SQL. */
public final class DatabaseTime {

    private DatabaseTime() {}

    /** The value to write for a moment. */
    public static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The moment in a column, if there is one. */
    public static @Nullable Instant find(ResultSet row, String column) throws SQLException {
        @Nullable LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }
}
