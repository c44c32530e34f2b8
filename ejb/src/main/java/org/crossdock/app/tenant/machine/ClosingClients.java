package org.crossdock.app.tenant.machine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.crossdock.app.platform.tenancy.PerTenantCache;
import org.crossdock.app.platform.work.TenantSweep;
import org.crossdock.app.tenant.identity.MachineClients;
import org.crossdock.domain.tenant.ApiClient;

/** Tells the login server which machine clients are over. The door refuses them already; this takes their tokens too. */
@ApplicationScoped
class ClosingClients implements TenantSweep {

    /** Ends are days away: looking more often would only load the database of many merchants. */
    private static final Duration LOOKED_AFTER_EVERY = Duration.ofMinutes(1);

    @Inject
    private ApiClientBooks books;

    @Inject
    private MachineClients identity;

    @Inject
    private Clock clock;

    private PerTenantCache<Instant> looked;

    @PostConstruct
    void start() {
        looked = new PerTenantCache<>(clock, LOOKED_AFTER_EVERY);
    }

    @Override
    public void sweep() {
        looked.get(this::close);
    }

    /** Has the bound merchant's clients looked after by the next sweep. */
    void soon() {
        looked.forget();
    }

    private Instant close() {
        Instant now = clock.instant();
        for (ApiClient client : books.toBeClosed(now)) {
            identity.disable(client.clientId());
            books.close(client.id(), now);
        }
        return now;
    }
}
