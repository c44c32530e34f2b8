package org.crossdock.it.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A table that nobody gets to until it is let go. A reader keeps it open, a change of the table waits for the reader,
 * and everybody else waits behind the change, for as long as it takes; who waits for a locked row gives up after three
 * seconds. The change is none: it gives the table the comment that it has.
 */
public final class HeldTable implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Connection reader;
    private final CompletableFuture<Void> change;

    private HeldTable(Connection reader, CompletableFuture<Void> change) {
        this.reader = reader;
        this.change = change;
    }

    static HeldTable hold(Database database, String schema, String table) {
        String look = "SELECT 1 FROM " + table + " LIMIT 1";
        try {
            Connection reader = database.asOwner(schema);
            reader.setAutoCommit(false);
            try (Statement statement = reader.createStatement()) {
                statement.execute(look);
            }
            HeldTable held = new HeldTable(
                    reader,
                    CompletableFuture.runAsync(
                            () -> database.execute(schema, "ALTER TABLE " + table + " COMMENT = ''"),
                            Thread::startVirtualThread));
            Await.until(table + " is held", PATIENCE, () -> database.isLocked(schema, look));
            return held;
        } catch (SQLException failed) {
            throw new IllegalStateException(table, failed);
        }
    }

    /** Lets the table go: everybody who waits goes on. */
    @Override
    public void close() {
        try (reader) {
            reader.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        change.join();
    }
}
