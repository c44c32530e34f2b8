package org.crossdock.app.platform.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.crossdock.app.platform.tenancy.Tenant;
import org.crossdock.app.platform.tenancy.TenantDirectory;
import org.crossdock.app.platform.tenancy.TenantRunner;

/** Runs every sweep for every active merchant. One that fails hinders no other; the failures are told together. */
@ApplicationScoped
class Sweeper {

    @Inject
    @Any
    private Instance<TenantSweep> sweeps;

    @Inject
    private TenantDirectory directory;

    @Inject
    private TenantRunner runner;

    void sweep() {
        List<RuntimeException> failures = new ArrayList<>();
        for (Tenant tenant : directory.all()) {
            if (tenant.isActive()) {
                sweeps.forEach(sweep -> sweep(tenant.slug(), sweep, failures));
            }
        }
        if (!failures.isEmpty()) {
            IllegalStateException all = new IllegalStateException(failures.size() + " sweep(s) failed");
            failures.forEach(all::addSuppressed);
            throw all;
        }
    }

    private void sweep(String slug, TenantSweep sweep, List<RuntimeException> failures) {
        try {
            runner.run(slug, sweep::sweep);
        } catch (RuntimeException failed) {
            failures.add(new IllegalStateException("sweep for " + slug, failed));
        }
    }
}
