package org.crossdock.it.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The product's database, seen past the product: as its owner, to check what is there, or as the application's user. */
public final class Database {

    /** Waited in vain, and would have to wait; only MySQL tells the second from the first. */
    private static final Set<Integer> LOCKED = Set.of(1205, 3572);

    private final DataFolder folder;

    Database(DataFolder folder) {
        this.folder = folder;
    }

    /** As the owner, who may read every schema. */
    public Connection asOwner(String schema) throws SQLException {
        return open("crossdock_owner", folder.password("database.owner"), schema);
    }

    /** As the user that the portal's pool connects with, which may by itself read no merchant's data. */
    public Connection asApplication() throws SQLException {
        return open("crossdock_app", folder.password("database.application"), "crossdock");
    }

    /** The first column of what a query answers, as text. */
    public List<String> column(String schema, String sql, Object... values) {
        try (Connection connection = asOwner(schema);
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<String> answers = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
            }
            return answers;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** The one number that a query answers. */
    public long number(String schema, String sql, Object... values) {
        return Long.parseLong(column(schema, sql, values).getFirst());
    }

    /** Changes something past the product, as its owner. */
    public void execute(String schema, String sql) {
        try (Connection connection = asOwner(schema);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Holds a table until the answer is closed: what needs it waits, however long that is. */
    public HeldTable hold(String schema, String table) {
        return HeldTable.hold(this, schema, table);
    }

    /** Whether a query has to wait for somebody: for a table, or for a row if it says {@code NOWAIT}. */
    public boolean isLocked(String schema, String sql, Object... values) {
        try (Connection connection = asOwner(schema);
                Statement impatience = connection.createStatement();
                PreparedStatement query = connection.prepareStatement(sql)) {
            impatience.execute("SET lock_wait_timeout = 1");
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            query.execute();
            return false;
        } catch (SQLException failed) {
            if (LOCKED.contains(failed.getErrorCode())) {
                return true;
            }
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Statements that clients have sent to this server since it started. */
    public long statementsSoFar() {
        try (Connection connection = asOwner("crossdock");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
            row.next();
            return row.getLong(2);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Connection open(String user, String password, String schema) throws SQLException {
        String url = "jdbc:mysql://" + folder.databaseHost() + ":" + folder.databasePort() + "/" + schema
                + "?sslMode=DISABLED&allowPublicKeyRetrieval=true&useInformationSchema=false&connectionTimeZone=UTC";
        return DriverManager.getConnection(url, user, password);
    }
}
