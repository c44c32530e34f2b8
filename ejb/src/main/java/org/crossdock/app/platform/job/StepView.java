package org.crossdock.app.platform.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a job.
 *
 * @param name what it does, or whom it does it for
 * @param attempts how often it was begun
 * @param message what it has to tell; never merchant data
 */
public record StepView(
        int position,
        String name,
        StepState state,
        int attempts,
        @Nullable String message,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    boolean is(StepState wanted) {
        return state == wanted;
    }
}
