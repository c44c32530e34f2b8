package org.crossdock.app.platform.work;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Lets background work begin once the databases are ready, and end before the server does. */
@Singleton
@Startup
@DependsOn("StartingUp")
@TransactionManagement(TransactionManagementType.BEAN)
public class StartingWork {

    @Inject
    private WorkScheduler scheduler;

    @PostConstruct
    void start() {
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }
}
