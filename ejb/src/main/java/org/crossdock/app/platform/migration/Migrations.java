package org.crossdock.app.platform.migration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import javax.sql.DataSource;
import org.crossdock.app.platform.tenancy.SchemaVersion;
import org.crossdock.app.platform.tenancy.TenantSlug;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** Brings schemas to the version of this release, or to an older one, as the database owner. */
@ApplicationScoped
public class Migrations {

    private static final String REGISTRY = "crossdock";
    private static final String REGISTRY_SCRIPTS = "classpath:db/registry";
    private static final String TENANT_SCRIPTS = "classpath:db/tenant";

    @Resource(lookup = "java:jboss/datasources/CrossdockAdminDS")
    private DataSource owner;

    private volatile @Nullable SchemaVersion release;

    /** Brings the registry of this shard up to date. */
    public void migrateRegistry() {
        flyway(REGISTRY, REGISTRY_SCRIPTS).load().migrate();
    }

    /** The version that this release needs of every merchant's schema: its own last migration. */
    public SchemaVersion release() {
        SchemaVersion known = release;
        if (known == null) {
            known = lastScript();
            release = known;
        }
        return known;
    }

    private SchemaVersion lastScript() {
        // a history that nobody keeps: all scripts are told, whatever ran where
        MigrationInfo[] scripts = flyway(REGISTRY, TENANT_SCRIPTS)
                .table("no_history")
                .load()
                .info()
                .all();
        return Arrays.stream(scripts)
                .map(Migrations::version)
                .max(SchemaVersion::compareTo)
                .orElse(SchemaVersion.NONE);
    }

    /** Brings a merchant's schema up to date; answers the version it has now. */
    public SchemaVersion migrateTenant(String slug) {
        return migrateTenant(slug, MigrationVersion.LATEST);
    }

    /** Brings a merchant's schema to a version and no further; answers the version it has now. */
    public SchemaVersion migrateTenant(String slug, SchemaVersion target) {
        return migrateTenant(slug, MigrationVersion.fromVersion(target.text()));
    }

    private SchemaVersion migrateTenant(String slug, MigrationVersion target) {
        Flyway flyway =
                flyway(TenantSlug.schema(slug), TENANT_SCRIPTS).target(target).load();
        if (Arrays.stream(flyway.info().all())
                .anyMatch(script -> script.getState().isFailed())) {
            // an attempt that failed stands in the history and would forbid every other
            flyway.repair();
        }
        flyway.migrate();
        return version(flyway.info().current());
    }

    private static SchemaVersion version(MigrationInfo script) {
        return SchemaVersion.of(script.getVersion().getVersion());
    }

    private FluentConfiguration flyway(String schema, String scripts) {
        return Flyway.configure(getClass().getClassLoader())
                .dataSource(owner)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(false)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations(scripts);
    }
}
