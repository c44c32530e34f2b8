package org.crossdock.app.tenant.takeout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Writes the rows of a table as lines of JSON, one object each, streamed from the database. The same rows give the same
 * bytes, so that their fingerprint also proves what was taken in.
 */
final class TableRows {

    private static final JsonFactory JSON = new JsonFactory()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

    private final Connection connection;
    private final String schema;

    TableRows(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** Writes them to {@code target}, which stays open; answers what was written. */
    TableFile write(TakenTable table, OutputStream target) throws SQLException, IOException {
        Fingerprint fingerprint = new Fingerprint(target);
        long rows = 0;
        try (Statement statement = connection.createStatement();
                JsonGenerator json = JSON.createGenerator(fingerprint).setRootValueSeparator(null)) {
            // the driver's word for one row at a time; it would otherwise hold the whole table
            statement.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet row = statement.executeQuery(table.select(schema))) {
                while (row.next()) {
                    write(table.columns(), row, json);
                    rows++;
                }
            }
        }
        return new TableFile(table.name(), rows, fingerprint.bytes(), fingerprint.hex(), left(table), table.columns());
    }

    private static void write(List<TakenColumn> columns, ResultSet row, JsonGenerator json)
            throws SQLException, IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i).name());
            if (row.getBytes(i + 1) == null) {
                json.writeNull();
            } else {
                columns.get(i).kind().write(row, i + 1, json);
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private long left(TakenTable table) throws SQLException {
        if (table.sealed().isEmpty()) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(table.countSealed(schema))) {
            row.next();
            return row.getLong(1);
        }
    }
}
