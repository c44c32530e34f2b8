package org.crossdock.app.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One INSERT for all rows of a kind that are appended and never changed: timeline, ledger, outbox. As entities they
 * would be copied to be compared, and as a batch the driver would encode every value twice.
 */
public final class RowsInsert implements AutoCloseable {

    private final PreparedStatement statement;
    private int next = 1;

    private RowsInsert(PreparedStatement statement) {
        this.statement = statement;
    }

    /**
     * An insert of so many rows.
     *
     * @param target table with its columns, as in {@code outbox (id, type)}
     */
    public static RowsInsert into(Connection connection, String target, int rows) throws SQLException {
        return new RowsInsert(connection.prepareStatement(sql(target, rows)));
    }

    static String sql(String target, int rows) {
        int columns =
                Math.toIntExact(target.chars().filter(letter -> letter == ',').count() + 1);
        String row = "(?" + ", ?".repeat(columns - 1) + ")";
        return "INSERT INTO " + target + " VALUES " + row + (", " + row).repeat(rows - 1);
    }

    /** Adds a row: ids, instants, enums, and whatever JDBC takes as it is, in the sequence of the columns. */
    public void row(@Nullable Object... values) throws SQLException {
        for (@Nullable Object value : values) {
            statement.setObject(next++, stored(value));
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case UUID id -> Uuids.toBytes(id);
            case Instant time -> LocalDateTime.ofInstant(time, ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }

    /** Sends the rows. */
    public void execute() throws SQLException {
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
