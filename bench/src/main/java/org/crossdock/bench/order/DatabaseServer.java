package org.crossdock.bench.order;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.crossdock.bench.load.WorkFailed;
import org.crossdock.bench.run.BenchFailed;

/**
 * The application's database server, entered as its owner: for the set-up, the baseline and the checks. Connections
 * have the settings of the application's own datasource, so that neither side has a better driver.
 */
final class DatabaseServer {
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("useInformationSchema", "false"),
            Map.entry("cachePrepStmts", "true"),
            Map.entry("prepStmtCacheSize", "256"),
            Map.entry("prepStmtCacheSqlLimit", "4096"),
            Map.entry("rewriteBatchedStatements", "true"),
            Map.entry("readOnlyPropagatesToServer", "false"),
            Map.entry("connectionTimeZone", "UTC"),
            Map.entry("forceConnectionTimeZoneToSession", "true"),
            Map.entry(
                    "sessionVariables",
                    "transaction_isolation='READ-COMMITTED',sql_mode='ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,"
                            + "NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'"));

    private final String address;
    private final Map<String, String> login;

    /** The server that a portal with this environment works on. */
    DatabaseServer(Map<String, String> portal) {
        this.address = "jdbc:mysql://" + portal.get("CROSSDOCK_DB_HOST") + ":" + portal.get("CROSSDOCK_DB_PORT") + "/";
        this.login = Map.of(
                "user", portal.getOrDefault("CROSSDOCK_DB_OWNER_USER", ""),
                "password", portal.getOrDefault("CROSSDOCK_DB_OWNER_PASSWORD", ""),
                "sslMode", portal.getOrDefault("CROSSDOCK_DB_SSL_MODE", "DISABLED"),
                "allowPublicKeyRetrieval", portal.getOrDefault("CROSSDOCK_DB_PUBLIC_KEY", "true"));
    }

    Connection open(String schema) throws SQLException {
        Properties properties = new Properties();
        SETTINGS.forEach(properties::setProperty);
        login.forEach(properties::setProperty);
        return DriverManager.getConnection(address + schema, properties);
    }

    /** Engine and version, as the report names them. */
    String version() throws SQLException {
        String version = answer("SELECT VERSION()");
        return version.contains("MariaDB") ? "MariaDB " + version.split("-", 2)[0] : "MySQL " + version;
    }

    /** A database that may forget commits answers faster than one that may not: its figures mean nothing. */
    void requireDurable() throws SQLException {
        boolean binaryLog = answer("SELECT @@log_bin").equals("1");
        boolean durable = answer("SELECT @@innodb_flush_log_at_trx_commit").equals("1")
                && (!binaryLog || answer("SELECT @@sync_binlog").equals("1"));
        if (!durable) {
            throw new BenchFailed("the database does not make each commit durable; set innodb_flush_log_at_trx_commit=1"
                    + " and sync_binlog=1, then run again");
        }
    }

    /** How many statements clients have sent to this server, the question itself included. */
    long statements() throws WorkFailed {
        try (Connection connection = open("");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
            row.next();
            return row.getLong(2);
        } catch (SQLException unanswered) {
            throw new WorkFailed(unanswered);
        }
    }

    private String answer(String question) throws SQLException {
        try (Connection connection = open("");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
