package org.crossdock.it.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Plain SQL on a connection, with a refusal of the database as an answer like any other. */
final class Sql {

    /** Not allowed on this table. */
    static final String TABLE_REFUSED = "refused 1142";

    /** Not allowed in this schema. */
    static final String SCHEMA_REFUSED = "refused 1044";

    private Sql() {}

    static Connection connection(String datasource) throws SQLException {
        try {
            DataSource pool = InitialContext.doLookup("java:jboss/datasources/" + datasource);
            return pool.getConnection();
        } catch (NamingException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The one value that a query answers, or how it was refused. */
    static String ask(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            return ask(statement);
        } catch (SQLException refused) {
            return refusal(refused);
        }
    }

    /** The same, with a statement that is there already. */
    static String ask(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "nothing";
        } catch (SQLException refused) {
            return refusal(refused);
        }
    }

    /** Enters both walls of a merchant, as the connection provider does. */
    static void enter(Connection connection, String slug) throws SQLException {
        takeRole(connection, slug);
        connection.setCatalog("t_" + slug);
    }

    static void takeRole(Connection connection, String slug) throws SQLException {
        execute(connection, "SET ROLE r_t_" + slug);
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Executes what answers nothing, or says how it was refused. */
    static String attempt(Connection connection, String sql) {
        try {
            execute(connection, sql);
            return "done";
        } catch (SQLException refused) {
            return refusal(refused);
        }
    }

    /** Goes to a schema, or says how that was refused. */
    static String go(Connection connection, String schema) {
        try {
            connection.setCatalog(schema);
            return "done";
        } catch (SQLException refused) {
            return refusal(refused);
        }
    }

    /** The role of a connection; without one MariaDB says nothing and MySQL says NONE. */
    static String role(Connection connection) throws SQLException {
        String role = ask(connection, "SELECT CURRENT_ROLE()");
        return "null".equals(role) ? "NONE" : role.replace("`", "").replaceFirst("@.*", "");
    }

    static String id(Connection connection) throws SQLException {
        return ask(connection, "SELECT CONNECTION_ID()");
    }

    private static String refusal(SQLException refused) {
        return "refused " + refused.getErrorCode();
    }
}
