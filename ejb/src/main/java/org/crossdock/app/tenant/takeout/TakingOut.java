package org.crossdock.app.tenant.takeout;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.crossdock.app.platform.tenancy.TenantSlug;

/**
 * Takes a merchant's data out into one ZIP: every table as lines of JSON, then the manifest. All tables are read as they
 * were at one moment, while the merchant works on.
 */
@ApplicationScoped
public class TakingOut {

    private static final String LEFT_BEHIND =
            "Rows with a secret that is sealed with the key of the server it came from,"
                    + " such as that of a connected shop: connect it again. People and machine clients belong to the login server.";

    @Resource(lookup = "java:jboss/datasources/CrossdockAdminDS")
    private DataSource owner;

    @Inject
    private TakeOutFolder folder;

    @Inject
    private Clock clock;

    /** Writes the file of this name; it appears when it is whole. */
    public Manifest take(TakeOutOrder order, String file) {
        try (Connection connection = owner.getConnection()) {
            Manifest manifest;
            try (OutputStream target = Files.newOutputStream(folder.unfinished(file));
                    ZipOutputStream zip = new ZipOutputStream(target)) {
                manifest = write(order, connection, zip);
            }
            folder.finish(file);
            return manifest;
        } catch (SQLException failed) {
            throw new IllegalStateException("the take-out of " + order.slug() + " broke off", failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Manifest write(TakeOutOrder order, Connection connection, ZipOutputStream zip)
            throws SQLException, IOException {
        String schema = TenantSlug.schema(order.slug());
        List<TakenTable> tables = new SchemaReader(connection, schema).tables();
        freeze(connection);
        try {
            TableRows rows = new TableRows(connection, schema);
            List<TableFile> files = new ArrayList<>();
            for (TakenTable table : tables) {
                zip.putNextEntry(new ZipEntry("tables/" + table.name() + ".jsonl"));
                files.add(rows.write(table, zip));
                zip.closeEntry();
            }
            Manifest manifest = manifest(order, files).sealed();
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(manifest.json());
            zip.closeEntry();
            return manifest;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    /** From here on the connection sees every table as it is now. */
    private static void freeze(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
        }
    }

    private Manifest manifest(TakeOutOrder order, List<TableFile> files) {
        return new Manifest(
                Manifest.FORMAT,
                order.slug(),
                order.name(),
                order.plan(),
                order.schemaVersion(),
                clock.instant(),
                LEFT_BEHIND,
                files,
                null);
    }
}
