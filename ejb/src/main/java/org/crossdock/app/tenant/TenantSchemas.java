package org.crossdock.app.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.crossdock.app.platform.migration.ApplicationGrants;
import org.crossdock.app.platform.tenancy.TenantSlug;

/** Makes the two walls of a merchant: a schema of its own, and the role without which nobody reads it. */
@ApplicationScoped
class TenantSchemas {

    @Inject
    private ApplicationGrants grants;

    void create(Connection owner, String slug) throws SQLException {
        String schema = TenantSlug.schema(slug);
        String role = TenantSlug.role(slug);
        // '_' is a wildcard in GRANT: unescaped, t_a_b would open t_axb as well
        String onlyThisSchema = "`" + schema.replace("_", "\\_") + "`.*";
        try (Statement statement = owner.createStatement()) {
            statement.execute("CREATE DATABASE IF NOT EXISTS " + schema
                    + " DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
            statement.execute("CREATE ROLE IF NOT EXISTS " + role);
            statement.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON " + onlyThisSchema + " TO " + role);
            grants.grantRole(statement, role);
        }
    }
}
