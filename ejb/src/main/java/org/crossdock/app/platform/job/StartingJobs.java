package org.crossdock.app.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.crossdock.app.platform.work.WorkQueue;
import org.crossdock.domain.shared.IdSource;

/** Starts, repeats and stops jobs. A job and its place in the queue are written in one transaction. */
@ApplicationScoped
public class StartingJobs {

    @Inject
    private JobRows rows;

    @Inject
    private JobKinds kinds;

    @Inject
    private WorkQueue queue;

    @Inject
    private IdSource ids;

    /** Starts a job; answers its id. */
    @Transactional
    public UUID start(JobRequest request) {
        UUID id = ids.next();
        rows.add(id, request, kinds.get(request.kind()).plan(request));
        queue.addForPlatform(JobRunner.NAME, request.slug(), id);
        return id;
    }

    /** Lets a failed job go on with the steps that failed; one in any other state stays as it is. */
    @Transactional
    void retry(JobView job) {
        if (job.state() == JobState.FAILED) {
            rows.reopen(job, kinds.get(job.kind()).isWholeOrNothing());
            queue.addForPlatform(JobRunner.NAME, job.slug(), job.id());
        }
    }

    /** Stops a job before its next step and takes back what it did. */
    @Transactional
    void cancel(JobView job) {
        if (!kinds.get(job.kind()).canBeCancelled()) {
            return;
        }
        if (job.state() == JobState.FAILED) {
            rows.reopen(job, false);
            queue.addForPlatform(JobRunner.NAME, job.slug(), job.id());
        }
        rows.wantCancel(job.id());
    }

    boolean canBeCancelled(JobView job) {
        boolean unfinished = job.state().isOpen() || job.state() == JobState.FAILED;
        return unfinished && !job.cancelWanted() && kinds.get(job.kind()).canBeCancelled();
    }
}
