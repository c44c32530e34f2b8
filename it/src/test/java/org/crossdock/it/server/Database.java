package org.crossdock.it.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The product's database, seen past the product: as its owner, to check what is there, or as the application's user. */
public final class Database {

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
