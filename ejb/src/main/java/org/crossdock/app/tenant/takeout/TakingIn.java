package org.crossdock.app.tenant.takeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.crossdock.app.platform.tenancy.SchemaVersion;
import org.crossdock.app.platform.tenancy.TenantSlug;

/**
 * Takes a ZIP in again, into a schema of the version it was taken from, and proves that what is there now is what was
 * taken out: the loaded tables are written once more, to nowhere, and their fingerprints compared.
 */
@ApplicationScoped
public class TakingIn {

    private static final int ROWS_AT_ONCE = 500;
    private static final ObjectReader LINES = new ObjectMapper().readerFor(JsonNode.class);

    @Resource(lookup = "java:jboss/datasources/CrossdockAdminDS")
    private DataSource owner;

    /** Checks a file from the first to the last byte, and that this release can take it in. */
    public Manifest check(Path file, SchemaVersion release) {
        try (TakeOutFile takeOut = new TakeOutFile(file)) {
            if (!release.isAtLeast(new SchemaVersion(takeOut.manifest().schemaVersion()))) {
                throw TakeOutRefused.tooNew(takeOut.manifest().schemaVersion());
            }
            takeOut.verify();
            return takeOut.manifest();
        } catch (IOException unreadable) {
            throw TakeOutRefused.notOne("it is no ZIP that can be read");
        }
    }

    /** What a file says about itself. */
    public Manifest manifest(Path file) {
        try (TakeOutFile takeOut = new TakeOutFile(file)) {
            return takeOut.manifest();
        } catch (IOException unreadable) {
            throw TakeOutRefused.notOne("it is no ZIP that can be read");
        }
    }

    /** Replaces all rows of a schema by those of the file; answers how many there are. */
    public long load(Path file, String slug) {
        return with(file, slug, (takeOut, connection, schema) -> {
            Map<String, TakenTable> tables = tables(connection, schema);
            for (TakenTable table : tables.values()) {
                execute(connection, table.clear(schema));
            }
            for (TableFile taken : takeOut.manifest().tables()) {
                load(takeOut, taken, matching(tables, taken), connection, schema);
            }
            connection.commit();
            return takeOut.manifest().rows();
        });
    }

    /** Compares the schema with the file; answers how many rows are equal. */
    public long verify(Path file, String slug) {
        return with(file, slug, (takeOut, connection, schema) -> {
            Map<String, TakenTable> tables = tables(connection, schema);
            TableRows rows = new TableRows(connection, schema);
            for (TableFile taken : takeOut.manifest().tables()) {
                TableFile loaded = rows.write(matching(tables, taken), OutputStream.nullOutputStream());
                if (loaded.rows() != taken.rows() || !loaded.sha256().equals(taken.sha256())) {
                    throw TakeOutRefused.notEqual(taken.table());
                }
            }
            for (SchemaReader.Reference reference : new SchemaReader(connection, schema).references()) {
                if (count(connection, reference.broken(schema)) > 0) {
                    throw TakeOutRefused.notEqual(reference.fromTable());
                }
            }
            return takeOut.manifest().rows();
        });
    }

    /**
     * Forgets the notes about people and programs of the organization that the data came from: the merchant has one of its
     * own, and what is done here must not reach theirs. Answers how many rows that were.
     */
    public long detach(String slug) {
        String schema = TenantSlug.schema(slug);
        try (Connection connection = owner.getConnection()) {
            long rows = 0;
            for (TakenTable table : new SchemaReader(connection, schema).loginTables()) {
                try (Statement statement = connection.createStatement()) {
                    rows += statement.executeUpdate(table.clear(schema));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException("the take-in as " + slug + " broke off", failed);
        }
    }

    private static Map<String, TakenTable> tables(Connection connection, String schema) throws SQLException {
        return new SchemaReader(connection, schema)
                .tables().stream().collect(Collectors.toMap(TakenTable::name, Function.identity()));
    }

    private static TakenTable matching(Map<String, TakenTable> tables, TableFile taken) {
        TakenTable table = tables.get(taken.table());
        if (table == null || !names(table.columns()).equals(names(taken.columns()))) {
            throw TakeOutRefused.changed(taken.table());
        }
        return table;
    }

    private static List<String> names(List<TakenColumn> columns) {
        return columns.stream().map(TakenColumn::name).toList();
    }

    private static void load(
            TakeOutFile takeOut, TableFile taken, TakenTable table, Connection connection, String schema)
            throws SQLException, IOException {
        try (InputStream content = takeOut.open(taken);
                MappingIterator<JsonNode> lines = LINES.readValues(content);
                PreparedStatement insert = connection.prepareStatement(table.insert(schema))) {
            int waiting = 0;
            while (lines.hasNext()) {
                bind(table.columns(), lines.next(), insert);
                if (++waiting == ROWS_AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(List<TakenColumn> columns, JsonNode line, PreparedStatement insert) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            JsonNode value = line.required(columns.get(i).name());
            insert.setObject(
                    i + 1, value.isNull() ? null : columns.get(i).kind().read(value));
        }
        insert.addBatch();
    }

    private <T> T with(Path file, String slug, Work<T> work) {
        try (TakeOutFile takeOut = new TakeOutFile(file);
                Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            // rows come table by table; what they refer to is checked when all are there
            execute(connection, "SET foreign_key_checks = 0");
            try {
                return work.run(takeOut, connection, TenantSlug.schema(slug));
            } finally {
                connection.rollback();
                execute(connection, "SET foreign_key_checks = 1");
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the take-in as " + slug + " broke off", failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run(TakeOutFile takeOut, Connection connection, String schema) throws SQLException, IOException;
    }
}
