package org.crossdock.app.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Answers questions of other parts of the platform about jobs. */
@ApplicationScoped
public class JobSearch {

    @Inject
    private JobRows rows;

    /** Whether such a job waits, runs, or has failed and waits for a person. */
    public boolean isUnfinished(String kind, String slug) {
        return rows.about(slug, 1).stream()
                .anyMatch(job -> job.kind().equals(kind) && (job.state().isOpen() || job.state() == JobState.FAILED));
    }
}
