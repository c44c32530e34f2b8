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

/** Runs every sweep of the platform, and every merchant's sweep for every open merchant. One that fails hinders no other; the failures are told together. */
@ApplicationScoped
class Sweeper {

    @Inject
    @Any
    private Instance<TenantSweep> sweeps;

    @Inject
    @Any
    private Instance<PlatformSweep> platformSweeps;

    @Inject
    private TenantDirectory directory;

    @Inject
    private TenantRunner runner;

    void sweep() {
        List<RuntimeException> failures = new ArrayList<>();
        platformSweeps.forEach(sweep -> attempt("sweep of the platform", sweep::sweep, failures));
        for (Tenant tenant : directory.all()) {
            if (tenant.isOpen()) {
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
        attempt("sweep for " + slug, () -> runner.run(slug, sweep::sweep), failures);
    }

    private static void attempt(String what, Runnable sweep, List<RuntimeException> failures) {
        try {
            sweep.run();
        } catch (RuntimeException failed) {
            failures.add(new IllegalStateException(what, failed));
        }
    }
}
