package org.crossdock.app.tenant;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.crossdock.app.platform.migration.ApplicationGrants;
import org.crossdock.app.platform.migration.Migrations;
import org.crossdock.app.platform.security.ServerSettings;
import org.crossdock.app.platform.tenancy.Tenant;
import org.crossdock.app.platform.tenancy.TenantDirectory;

/**
 * Brings the databases to this release before anybody gets in: the registry first, then every merchant's schema, then
 * the demo merchants where they are asked for.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class StartingUp {

    @Inject
    private Migrations migrations;

    @Inject
    private ApplicationGrants grants;

    @Inject
    private TenantDirectory directory;

    @Inject
    private CreatingTenants tenants;

    @Inject
    private DemoMerchants demo;

    @Inject
    private ServerSettings settings;

    @PostConstruct
    void start() {
        migrations.migrateRegistry();
        grants.grantRegistry();
        directory.refresh();
        for (Tenant tenant : directory.all()) {
            tenants.create(tenant.slug(), tenant.name());
        }
        if (settings.demo()) {
            demo.create();
        }
    }
}
