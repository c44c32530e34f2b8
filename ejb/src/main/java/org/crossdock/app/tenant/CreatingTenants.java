package org.crossdock.app.tenant;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.crossdock.app.platform.migration.Migrations;
import org.crossdock.app.platform.persistence.Uuids;
import org.crossdock.app.platform.tenancy.TenantDirectory;
import org.crossdock.app.platform.tenancy.TenantSlug;
import org.crossdock.app.platform.tenancy.TenantStatus;
import org.crossdock.domain.shared.IdSource;

/**
 * Creates merchants: directory row, schema, database role, tables. Every step can be run again, so that a creation that
 * broke off is finished by the next attempt. Only then does the merchant become active.
 */
@ApplicationScoped
public class CreatingTenants {

    private static final String REGISTER = """
            INSERT INTO crossdock.tenant (id, slug, name, schema_name, role_name, shard, status, plan, created_at, updated_at)
            VALUES (?, ?, ?, ?, ?, 'shard1', ?, 'standard', ?, ?) ON DUPLICATE KEY UPDATE name = VALUES(name)""";

    private static final String ACTIVATE = """
            UPDATE crossdock.tenant SET status = ?, schema_version = ?, updated_at = ?
             WHERE slug = ? AND (status = 'CREATING' OR schema_version IS NULL OR schema_version <> ?)""";

    @Resource(lookup = "java:jboss/datasources/CrossdockAdminDS")
    private DataSource owner;

    @Inject
    private TenantSchemas schemas;

    @Inject
    private Migrations migrations;

    @Inject
    private TenantDirectory directory;

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    /** Creates a merchant, or finishes a creation that broke off; one that is complete stays as it is. */
    public void create(String slug, String name) {
        TenantSlug.checked(slug);
        try (Connection connection = owner.getConnection()) {
            register(connection, slug, name);
            schemas.create(connection, slug);
            activate(connection, slug, migrations.migrateTenant(slug));
        } catch (SQLException failed) {
            throw new IllegalStateException("merchant " + slug + " could not be created", failed);
        }
        directory.refresh();
    }

    private void register(Connection connection, String slug, String name) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(REGISTER)) {
            insert.setBytes(1, Uuids.toBytes(ids.next()));
            insert.setString(2, slug);
            insert.setString(3, name);
            insert.setString(4, TenantSlug.schema(slug));
            insert.setString(5, TenantSlug.role(slug));
            insert.setString(6, TenantStatus.CREATING.name());
            insert.setObject(7, now());
            insert.setObject(8, now());
            insert.executeUpdate();
        }
    }

    private void activate(Connection connection, String slug, String version) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(ACTIVATE)) {
            update.setString(1, TenantStatus.ACTIVE.name());
            update.setString(2, version);
            update.setObject(3, now());
            update.setString(4, slug);
            update.setString(5, version);
            update.executeUpdate();
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
