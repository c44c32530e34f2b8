package org.crossdock.domain.order;

import java.time.Instant;
import org.crossdock.domain.shared.Cause;
import org.crossdock.domain.shared.IdSource;

/**
 * When the nodes of an order may be told.
 *
 * @param releaseAt the end of the channel's cool-down window
 */
public record WorkSchedule(Cause cause, Instant releaseAt, IdSource ids) {

    /** Whether the cool-down window is over already. */
    public boolean isDue() {
        return !releaseAt.isAfter(cause.at());
    }
}
