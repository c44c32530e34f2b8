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

    /** Runs {@code work} with the merchant bound; refuses one that is unknown or not active. */
    public void run(String slug, Runnable work) {
        call(slug, () -> {
            work.run();
            return slug;
        });
    }

    /** Like {@link #run}, with an answer. */
    public <T> T call(String slug, Supplier<T> work) {
        Tenant tenant = directory
                .find(slug)
                .filter(Tenant::isActive)
                .orElseThrow(() -> new IllegalStateException("tenant " + slug + " is not active"));
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
