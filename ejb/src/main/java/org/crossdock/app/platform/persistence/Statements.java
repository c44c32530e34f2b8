package org.crossdock.app.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Hand-written SQL on the registry, which has no entities: one statement, one connection, values bound in order. */
public record Statements(DataSource source) {

    /** The rows that a query answers. */
    public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("the registry cannot be read", failed);
        }
    }

    /** Carries out a change; answers how many rows it met. */
    public int update(String sql, @Nullable Object... values) {
        try {
            return tryUpdate(sql, values);
        } catch (SQLException failed) {
            throw new IllegalStateException("the registry cannot be written", failed);
        }
    }

    /** Carries out a change that may be refused in a way the caller has words for. */
    public int tryUpdate(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, bound(values[i]));
        }
    }

    private static @Nullable Object bound(@Nullable Object value) {
        return switch (value) {
            case UUID id -> Uuids.toBytes(id);
            case Instant moment -> DatabaseTime.of(moment);
            case Enum<?> constant -> constant.name();
            case null, default -> value;
        };
    }

    /** Makes one thing of one row. */
    @FunctionalInterface
    public interface RowReader<T> {

        /** What this row says. */
        T read(ResultSet row) throws SQLException;
    }
}
