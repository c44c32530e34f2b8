package org.crossdock.app.platform.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as the registry has it.
 *
 * @param slug merchant it is about, or {@value #EVERYBODY}
 * @param result what it made, such as the name of a file
 * @param steps its steps in order; none in a list of jobs
 */
public record JobView(
        UUID id,
        String kind,
        String slug,
        JobState state,
        boolean cancelWanted,
        @Nullable String result,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        List<StepView> steps) {

    /** Stands for the slug in a job about all merchants. */
    public static final String EVERYBODY = "*";

    public JobView {
        steps = List.copyOf(steps);
    }

    JobView with(List<StepView> itsSteps) {
        return new JobView(id, kind, slug, state, cancelWanted, result, requestedBy, requestedAt, finishedAt, itsSteps);
    }
}
