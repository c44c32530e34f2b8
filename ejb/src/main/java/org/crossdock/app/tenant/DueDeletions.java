package org.crossdock.app.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.crossdock.app.platform.job.AnotherJobRuns;
import org.crossdock.app.platform.job.JobRequest;
import org.crossdock.app.platform.job.JobSearch;
import org.crossdock.app.platform.job.StartingJobs;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.platform.work.PlatformSweep;

/** Starts the deletion of merchants whose grace period is over; one that failed waits for a person. */
@ApplicationScoped
class DueDeletions implements PlatformSweep {

    private static final Logger LOG = System.getLogger(DueDeletions.class.getName());

    @Inject
    private TenantRegistry registry;

    @Inject
    private JobSearch jobs;

    @Inject
    private StartingJobs starting;

    @Override
    public void sweep() {
        registry.dueForDeletion().stream()
                .filter(slug -> !jobs.isUnfinished(DeleteMerchantJob.NAME, slug))
                .forEach(this::start);
    }

    private void start(String slug) {
        try {
            starting.start(new JobRequest(
                    DeleteMerchantJob.NAME, slug, "", Caller.system().name()));
        } catch (AnotherJobRuns busy) {
            LOG.log(Level.INFO, "the deletion of {0} waits for another job", slug);
        }
    }
}
