package org.crossdock.app.platform.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.crossdock.app.platform.tenancy.Tenant;
import org.crossdock.app.platform.tenancy.TenantDirectory;
import org.crossdock.app.platform.tenancy.TenantRunner;

/** Does one piece of queued work for its merchant. */
@ApplicationScoped
class Worker {

    private static final Logger LOG = System.getLogger(Worker.class.getName());

    @Inject
    @Any
    private Instance<QueuedWork> kinds;

    @Inject
    private TenantDirectory directory;

    @Inject
    private TenantRunner runner;

    List<QueuedWork> kinds() {
        return kinds.stream().toList();
    }

    QueuedWork.Progress run(QueuedWork work, WorkItem item) {
        if (isWaiting(item)) {
            return QueuedWork.Progress.DONE;
        }
        return runner.call(item.slug(), () -> work.run(item.id()));
    }

    void giveUp(QueuedWork work, WorkItem item) {
        if (isWaiting(item)) {
            return;
        }
        runner.run(item.slug(), () -> work.giveUp(item.id()));
    }

    /** The work of a suspended merchant stays in its own rows; a sweep queues it again once the merchant is back. */
    private boolean isWaiting(WorkItem item) {
        boolean active = directory.find(item.slug()).filter(Tenant::isActive).isPresent();
        if (!active) {
            LOG.log(Level.INFO, "left waiting, its merchant is not active: {0}", item.text());
        }
        return !active;
    }
}
