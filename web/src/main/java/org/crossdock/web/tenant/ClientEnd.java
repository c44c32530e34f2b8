package org.crossdock.web.tenant;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a machine client is to end. */
public enum ClientEnd {
    NEVER(0),
    MONTH(30),
    QUARTER(90),
    YEAR(365);

    private final int days;

    ClientEnd(int days) {
        this.days = days;
    }

    Optional<Instant> from(Instant now) {
        return days == 0 ? Optional.empty() : Optional.of(now.plus(Duration.ofDays(days)));
    }
}
