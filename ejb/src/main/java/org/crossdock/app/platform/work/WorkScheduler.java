package org.crossdock.app.platform.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes due work of this shard from its task table. Any number of servers may do so at once: each piece is leased by
 * one, and what a server held that died is taken by another after {@value #DEAD_AFTER_BEATS} missed heartbeats.
 */
@ApplicationScoped
class WorkScheduler {

    static final String TASK_TABLE = "crossdock.scheduled_tasks";

    private static final int THREADS = 4;
    private static final int DEAD_AFTER_BEATS = 5;
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofSeconds(20);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

    /** Eight attempts within about forty minutes: 2 s, 6 s, 18 s … apart. */
    private static final int ATTEMPTS = 8;

    private static final long FIRST_PAUSE_SECONDS = 2;
    private static final double PAUSE_GROWTH = 3;

    @Resource(lookup = "java:jboss/datasources/CrossdockJobDS")
    private DataSource shard;

    @Inject
    private Worker worker;

    @Inject
    @Any
    private Instance<PlatformWork> platformKinds;

    @Inject
    private Sweeper sweeper;

    private @Nullable Scheduler scheduler;

    /** Starts taking work. Its threads inherit the caller's class loader, so the caller must be this module. */
    void start() {
        RecurringTask<Void> sweep =
                Tasks.recurring("sweep", FixedDelay.of(SWEEP_EVERY)).execute((instance, context) -> sweeper.sweep());
        List<Task<?>> kinds = Stream.<Task<?>>concat(
                        worker.kinds().stream().map(this::task),
                        platformKinds.stream().map(this::task))
                .toList();
        Scheduler started = Scheduler.create(shard, kinds)
                .startTasks(sweep)
                .tableName(TASK_TABLE)
                .serializer(new WorkItemText())
                .schedulerName(new SchedulerName.Fixed(System.getProperty("jboss.node.name", "crossdock")))
                .threads(THREADS)
                .pollingInterval(POLLING)
                .pollUsingLockAndFetch(0.5, 2.0)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(DEAD_AFTER_BEATS)
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(PATIENCE_AT_STOP)
                .build();
        started.start();
        scheduler = started;
    }

    /** Looks for due work now instead of at the next poll. */
    void wake() {
        Scheduler running = scheduler;
        if (running != null) {
            running.triggerCheckForDueExecutions();
        }
    }

    void stop() {
        Scheduler running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    private Task<WorkItem> task(QueuedWork work) {
        return Tasks.custom(work.name(), WorkItem.class)
                .onFailure((complete, operations) -> failed(complete, operations, item -> worker.giveUp(work, item)))
                .execute((instance, context) -> completion(worker.run(work, instance.getData())));
    }

    private Task<WorkItem> task(PlatformWork work) {
        return Tasks.custom(work.name(), WorkItem.class)
                .onFailure((complete, operations) -> failed(complete, operations, item -> work.giveUp(item.id())))
                .execute((instance, context) -> {
                    work.run(instance.getData().id());
                    return completion(QueuedWork.Progress.DONE);
                });
    }

    private static CompletionHandler<WorkItem> completion(QueuedWork.Progress progress) {
        return switch (progress) {
            case DONE -> (complete, operations) -> operations.remove();
            case UNFINISHED -> (complete, operations) -> operations.reschedule(complete, complete.getTimeDone());
            case LATER ->
                (complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(LOOK_AGAIN_AFTER));
        };
    }

    private static void failed(
            ExecutionComplete complete, ExecutionOperations<WorkItem> operations, Consumer<WorkItem> giveUp) {
        int failuresBefore = complete.getExecution().consecutiveFailures;
        if (failuresBefore + 1 < ATTEMPTS) {
            long pause = Math.round(FIRST_PAUSE_SECONDS * Math.pow(PAUSE_GROWTH, failuresBefore));
            operations.reschedule(complete, complete.getTimeDone().plusSeconds(pause));
            return;
        }
        giveUp.accept((WorkItem) complete.getExecution().taskInstance.getData());
        operations.remove();
    }
}
