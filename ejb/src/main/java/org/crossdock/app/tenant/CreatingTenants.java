package org.crossdock.app.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.crossdock.app.platform.migration.Migrations;
import org.crossdock.app.platform.tenancy.SchemaVersion;
import org.crossdock.app.platform.tenancy.TenantStatus;
import org.crossdock.domain.tenant.Plan;

/**
 * Makes merchants: registry row, schema, database role, tables. Each part can be made again, so that a creation that
 * broke off is finished by the next attempt. Only then does the merchant open.
 */
@ApplicationScoped
public class CreatingTenants {

    @Inject
    private TenantRegistry registry;

    @Inject
    private TenantSchemas schemas;

    @Inject
    private Migrations migrations;

    /** Creates a merchant, or finishes a creation that broke off; one that is there is brought up to date. */
    public void create(String slug, String name) {
        Optional<MerchantRecord> known = registry.find(slug);
        if (known.filter(merchant -> merchant.status() != TenantStatus.CREATING).isPresent()) {
            migrate(known.get());
            return;
        }
        registry.register(slug, name, Plan.STANDARD);
        schemas.create(slug);
        schemas.empty(slug);
        registry.open(slug, migrations.migrateTenant(slug));
    }

    private void migrate(MerchantRecord merchant) {
        SchemaVersion release = migrations.release();
        if (merchant.status() != TenantStatus.DELETED && !merchant.version().isAtLeast(release)) {
            registry.migrated(merchant.slug(), migrations.migrateTenant(merchant.slug()));
        }
    }
}
