package org.crossdock.app.platform.work;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossdock.app.platform.tenancy.CurrentTenant;

/**
 * Queues work in the caller's transaction: it is done after commit, or never was asked for. Within that transaction the
 * datasource hands out the very connection the merchant's rows are written by, so both commit together.
 */
@ApplicationScoped
public class WorkQueue {

    @Resource(lookup = "java:jboss/datasources/CrossdockDS")
    private DataSource requests;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private WorkScheduler scheduler;

    @Inject
    private Clock clock;

    private SchedulerClient tasks;

    @PostConstruct
    void start() {
        tasks = SchedulerClient.Builder.create(requests, List.of())
                .tableName(WorkScheduler.TASK_TABLE)
                .serializer(new WorkItemText())
                .build();
    }

    /** Queues a piece of the bound merchant's work; one that is queued already stays queued once. */
    public void add(String work, UUID id) {
        add(work, new WorkItem(CurrentTenant.get().slug(), id));
    }

    /**
     * Queues a piece of the installation's own work.
     *
     * @param subject slug of the merchant it is about
     */
    public void addForPlatform(String work, String subject, UUID id) {
        add(work, new WorkItem(subject, id));
    }

    private void add(String work, WorkItem item) {
        tasks.scheduleIfNotExists(new TaskInstance<>(work, item.instance(), item), clock.instant());
        transaction.registerInterposedSynchronization(new WakeAfterCommit(scheduler));
    }

    private record WakeAfterCommit(WorkScheduler scheduler) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // the task row is written already
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                scheduler.wake();
            }
        }
    }
}
