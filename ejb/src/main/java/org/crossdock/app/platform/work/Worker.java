package org.crossdock.app.platform.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.crossdock.app.platform.tenancy.Tenant;
import org.crossdock.app.platform.tenancy.TenantDirectory;
import org.crossdock.app.platform.tenancy.TenantRunner;

/** Does one piece of queued work for its merchant. What belongs to a closed one waits; of a deleted one nothing is left. */
@ApplicationScoped
class Worker {

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
        Optional<Tenant> tenant = directory.find(item.slug());
        if (tenant.isEmpty()) {
            return QueuedWork.Progress.DONE;
        }
        return tenant.get().isOpen() ? runner.call(item.slug(), () -> work.run(item.id())) : QueuedWork.Progress.LATER;
    }

    void giveUp(QueuedWork work, WorkItem item) {
        if (directory.find(item.slug()).filter(Tenant::isOpen).isEmpty()) {
            return;
        }
        runner.run(item.slug(), () -> work.giveUp(item.id()));
    }
}
