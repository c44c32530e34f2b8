package org.crossdock.app.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Provides the clock that everything else is given: UTC, in microseconds, as the database keeps it. */
@ApplicationScoped
public class SystemClock {

    private static final Duration DATABASE_PRECISION = Duration.ofNanos(1000);

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), DATABASE_PRECISION);
    }
}
