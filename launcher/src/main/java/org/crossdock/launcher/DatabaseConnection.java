package org.crossdock.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens a connection to a database server that speaks MySQL's protocol. */
final class DatabaseConnection {
    private static final String CONNECT_MILLIS = "5000";

    private DatabaseConnection() {}

    static Connection open(DatabaseUrl url) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", url.user());
        properties.setProperty("password", url.password());
        properties.setProperty("connectTimeout", CONNECT_MILLIS);
        properties.setProperty("sslMode", System.getenv().getOrDefault("CROSSDOCK_DB_SSL_MODE", "DISABLED"));
        properties.setProperty(
                "allowPublicKeyRetrieval", System.getenv().getOrDefault("CROSSDOCK_DB_PUBLIC_KEY", "true"));
        return DriverManager.getConnection("jdbc:mysql://" + url.host() + ":" + url.port() + "/", properties);
    }

    /** Whether this user can log in there now. */
    static boolean answers(DatabaseUrl url) {
        try (var connection = open(url);
                var statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        } catch (SQLException e) {
            return false;
        }
    }
}
