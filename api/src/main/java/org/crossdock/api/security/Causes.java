package org.crossdock.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import org.crossdock.domain.shared.Cause;
import org.crossdock.domain.shared.IdSource;

/** Turns a request into the cause that ledger and timeline keep. */
@ApplicationScoped
public class Causes {

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    /** A new cause: this caller, now. */
    public Cause of(SecurityContext caller) {
        return new Cause(ids.next(), caller.getUserPrincipal().getName(), clock.instant());
    }
}
