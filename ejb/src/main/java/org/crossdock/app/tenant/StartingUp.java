package org.crossdock.app.tenant;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.crossdock.app.platform.migration.ApplicationGrants;
import org.crossdock.app.platform.migration.Migrations;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.platform.security.ServerSettings;
import org.crossdock.app.platform.tenancy.TenantDirectory;

/**
 * Brings the registry to this release before anybody gets in, and the demo merchants where they are asked for. All other
 * merchants are migrated in the background: each opens when its turn has come, and one that fails holds up nobody.
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
    private MigrateMerchantsJob merchants;

    @Inject
    private DemoMerchants demo;

    @Inject
    private ServerSettings settings;

    @PostConstruct
    void start() {
        migrations.migrateRegistry();
        grants.grantRegistry();
        directory.need(migrations.release());
        if (settings.demo()) {
            demo.create();
        }
        merchants.startWhereNeeded(Caller.system().name());
    }
}
