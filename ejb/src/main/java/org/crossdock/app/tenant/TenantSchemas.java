package org.crossdock.app.tenant;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.crossdock.app.platform.migration.ApplicationGrants;
import org.crossdock.app.platform.tenancy.TenantSlug;

/** The two walls of a merchant: a schema of its own, and the role without which nobody reads it. */
@ApplicationScoped
class TenantSchemas {

    @Resource(lookup = "java:jboss/datasources/CrossdockAdminDS")
    private DataSource owner;

    @Inject
    private ApplicationGrants grants;

    /** Makes both, and lets the application take on the role. */
    void create(String slug) {
        String schema = TenantSlug.schema(slug);
        String role = TenantSlug.role(slug);
        // '_' is a wildcard in GRANT: unescaped, t_a_b would open t_axb as well
        String onlyThisSchema = "`" + schema.replace("_", "\\_") + "`.*";
        execute(statement -> {
            create(statement, schema);
            statement.execute("CREATE ROLE IF NOT EXISTS " + role);
            statement.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON " + onlyThisSchema + " TO " + role);
            grants.grantRole(statement, role);
        });
    }

    /** Makes the schema anew, for a merchant that is still being made: half a migration cannot be gone on with. */
    void empty(String slug) {
        execute(statement -> {
            statement.execute("DROP DATABASE IF EXISTS " + TenantSlug.schema(slug));
            create(statement, TenantSlug.schema(slug));
        });
    }

    /** Takes both away, with all that is in them. */
    void drop(String slug) {
        execute(statement -> {
            statement.execute("DROP DATABASE IF EXISTS " + TenantSlug.schema(slug));
            statement.execute("DROP ROLE IF EXISTS " + TenantSlug.role(slug));
        });
    }

    /** Lets the application take on the role again. */
    void open(String slug) {
        execute(statement -> grants.grantRole(statement, TenantSlug.role(slug)));
    }

    /** From now on the database itself lets nobody in: the next attempt to take on the role fails. */
    void close(String slug) {
        execute(statement -> grants.revokeRole(statement, TenantSlug.role(slug)));
    }

    private static void create(Statement statement, String schema) throws SQLException {
        statement.execute("CREATE DATABASE IF NOT EXISTS " + schema
                + " DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
    }

    private void execute(Change change) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            change.by(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("the walls of a merchant cannot be changed", failed);
        }
    }

    @FunctionalInterface
    private interface Change {
        void by(Statement statement) throws SQLException;
    }
}
