package org.crossdock.app.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.platform.security.CurrentCaller;

/**
 * Runs work for a merchant outside a request of its own: background work, and messages that arrive by a key. Where
 * nobody called, Crossdock itself is the caller.
 */
@ApplicationScoped
public class TenantRunner {

    @Inject
    private TenantDirectory directory;

    /** Runs {@code work} with the merchant bound; refuses one that is unknown or closed. */
    public void run(String slug, Runnable work) {
        call(slug, () -> {
            work.run();
            return slug;
        });
    }

    /** Like {@link #run}, with an answer. */
    public <T> T call(String slug, Supplier<T> work) {
        Tenant tenant = known(slug);
        if (!tenant.isOpen()) {
            throw new IllegalStateException("tenant " + slug + " is closed: " + tenant.closure());
        }
        return callFor(tenant, work);
    }

    /** Runs what is done to a merchant by the platform itself, also while nobody else gets in. */
    public <T> T maintain(String slug, Supplier<T> work) {
        return callFor(known(slug), work);
    }

    private Tenant known(String slug) {
        return directory.find(slug).orElseThrow(() -> new IllegalStateException("there is no tenant " + slug));
    }

    private static <T> T callFor(Tenant tenant, Supplier<T> work) {
        try (CurrentTenant.Binding bound = CurrentTenant.bind(tenant)) {
            return CurrentCaller.isBound() ? work.get() : byItself(work);
        }
    }

    private static <T> T byItself(Supplier<T> work) {
        try (CurrentCaller.Binding bound = CurrentCaller.bind(Caller.system())) {
            return work.get();
        }
    }
}
