package org.crossdock.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;

/** A MySQL or MariaDB that somebody else runs: we only make our schema and users in it. */
final class OutsideDatabase implements Database {
    private static final String ANY_HOST = "%";

    private final DatabaseUrl url;
    private final Project project;
    private final Passwords passwords;

    OutsideDatabase(DatabaseUrl url, Project project, Passwords passwords) {
        this.url = url;
        this.project = project;
        this.passwords = passwords;
    }

    @Override
    public void start() {
        try (var connection = DatabaseConnection.open(url)) {
            initialize(connection);
        } catch (SQLException e) {
            throw new LaunchException(
                    "the database " + url + " cannot be prepared: " + e.getMessage(),
                    "Check that it runs, and that this user may create users, roles and schemas with grant option.",
                    e);
        }
    }

    private void initialize(Connection connection) throws SQLException {
        var values = Database.scriptValues(ANY_HOST, passwords);
        var scripts = project.databaseScripts();
        var statements = new ArrayList<>(SqlScript.read(scripts.resolve("init.sql"), values));
        if (!connection.getMetaData().getDatabaseProductVersion().contains("MariaDB")) {
            statements.addAll(SqlScript.read(scripts.resolve("init-mysql.sql"), values));
        }
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void awaitReady() {
        // it answered when it was prepared
    }

    @Override
    public String beginning() {
        return "preparing " + url;
    }

    @Override
    public Optional<ServerProcess> process() {
        return Optional.empty();
    }

    @Override
    public String host() {
        return url.host();
    }

    @Override
    public int port() {
        return url.port();
    }

    @Override
    public String label() {
        return url.host() + "-" + url.port();
    }
}
