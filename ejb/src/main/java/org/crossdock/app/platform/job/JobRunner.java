package org.crossdock.app.platform.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.crossdock.app.platform.work.PlatformWork;
import org.crossdock.domain.shared.BusinessException;
import org.crossdock.domain.shared.IdSource;

/**
 * Runs a job step by step and writes down how far it is before and after each of them. The server that runs it holds its
 * lease; when that server dies, another one, or the same one after its restart, goes on with the step that was cut off.
 */
@ApplicationScoped
class JobRunner implements PlatformWork {

    static final String NAME = "job";

    private static final Logger LOG = System.getLogger(JobRunner.class.getName());

    @Inject
    private JobRows rows;

    @Inject
    private JobKinds kinds;

    @Inject
    private IdSource ids;

    @Resource(
            lookup = "java:jboss/ee/concurrency/executor/default") // java:comp is not there on the scheduler's threads
    private ManagedExecutorService executor;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID id) {
        if (rows.find(id).filter(job -> job.state().isOpen()).isEmpty()) {
            return;
        }
        rows.begin(id);
        while (goOn(rows.get(id))) {
            LOG.log(Level.DEBUG, "job {0} goes on", id);
        }
    }

    @Override
    public void giveUp(UUID id) {
        rows.finish(id, JobState.FAILED);
    }

    private boolean goOn(JobView job) {
        JobKind kind = kinds.get(job.kind());
        if (job.cancelWanted()) {
            kind.undo(running(job, 0));
            rows.finish(job.id(), JobState.CANCELLED);
            return false;
        }
        List<StepView> next = kind.pace().next(job.steps());
        if (next.isEmpty()) {
            finish(job, kind);
            return false;
        }
        runAll(job, kind, next);
        return true;
    }

    private void finish(JobView job, JobKind kind) {
        JobState outcome = kind.pace().outcome(job.steps());
        if (outcome == JobState.FAILED && kind.isWholeOrNothing()) {
            kind.undo(running(job, 0));
        }
        rows.finish(job.id(), outcome);
    }

    private void runAll(JobView job, JobKind kind, List<StepView> steps) {
        if (steps.size() == 1) {
            run(job, kind, steps.getFirst());
            return;
        }
        try {
            List<Callable<Object>> together = steps.stream()
                    .map(step -> Executors.callable(() -> run(job, kind, step)))
                    .toList();
            executor.invokeAll(together);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server stops; the job goes on elsewhere", stopping);
        }
    }

    private void run(JobView job, JobKind kind, StepView step) {
        int attempts = rows.begin(job.id(), step.position());
        try {
            kind.run(step.name(), running(job, step.position()));
            rows.end(job.id(), step.position(), StepState.DONE);
        } catch (RuntimeException failure) {
            boolean last = attempts >= kind.pace().attempts() || failure instanceof BusinessException;
            fail(job, step, failure, last);
        }
    }

    private void fail(JobView job, StepView step, RuntimeException failure, boolean last) {
        UUID reference = ids.next();
        LOG.log(
                Level.ERROR,
                "job " + job.kind() + " for " + job.slug() + ", step " + step.name() + ", reference " + reference,
                failure);
        rows.tell(job.id(), step.position(), FailureWords.of(failure, reference));
        rows.end(job.id(), step.position(), last ? StepState.FAILED : StepState.WAITING);
        if (!last) {
            throw new StepFailed(step.name(), failure);
        }
    }

    private RunningJob running(JobView job, int position) {
        return new RunningJob(
                job,
                rows.input(job.id()),
                message -> rows.tell(job.id(), position, message),
                result -> rows.made(job.id(), result));
    }
}
