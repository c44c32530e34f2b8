package org.crossdock.app.platform.job;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.tenant.Right;

/** Shows jobs to platform admins, who may repeat what failed and stop what runs. */
@Stateless
@Needs(Right.PLATFORM_MANAGE)
public class JobDesk {

    private static final int SHOWN = 50;

    @Inject
    private JobRows rows;

    @Inject
    private StartingJobs jobs;

    /** A job with its steps. */
    public Optional<JobView> find(UUID id) {
        return rows.find(id);
    }

    /** The newest jobs of all merchants. */
    public List<JobView> newest() {
        return rows.newest(SHOWN);
    }

    /** The newest jobs about one merchant. */
    public List<JobView> about(String slug) {
        return rows.about(slug, SHOWN);
    }

    /** Whether this job can still be stopped. */
    public boolean canBeCancelled(JobView job) {
        return jobs.canBeCancelled(job);
    }

    /** Lets a failed job go on. */
    public void retry(UUID id) {
        rows.find(id).ifPresent(jobs::retry);
    }

    /** Stops a job before its next step. */
    public void cancel(UUID id) {
        rows.find(id).ifPresent(jobs::cancel);
    }
}
