package org.crossdock.app.platform.migration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.crossdock.app.platform.tenancy.TenantSlug;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings schemas to the version of this release, as the database owner. */
@ApplicationScoped
public class Migrations {

    private static final String REGISTRY = "crossdock";

    @Resource(lookup = "java:jboss/datasources/CrossdockAdminDS")
    private DataSource owner;

    /** Brings the registry of this shard up to date. */
    public void migrateRegistry() {
        migrate(REGISTRY, "classpath:db/registry");
    }

    /** Brings a merchant's schema up to date; answers the version it has now. */
    public String migrateTenant(String slug) {
        MigrateResult result = migrate(TenantSlug.schema(slug), "classpath:db/tenant");
        return result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion;
    }

    private MigrateResult migrate(String schema, String scripts) {
        return Flyway.configure(getClass().getClassLoader())
                .dataSource(owner)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(false)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations(scripts)
                .load()
                .migrate();
    }
}
