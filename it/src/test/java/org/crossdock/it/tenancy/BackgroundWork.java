package org.crossdock.it.tenancy;

import jakarta.annotation.Resource;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.crossdock.app.platform.tenancy.TenantRunner;

/** Every way in which the container runs work outside the request that asked for it. */
@Singleton
public class BackgroundWork {

    private final CompletableFuture<String> timed = new CompletableFuture<>();

    @Inject
    private Merchants merchants;

    @Inject
    private TenantRunner runner;

    @Resource
    private TimerService timers;

    @Resource
    private ManagedExecutorService executor;

    /** Reads in an asynchronous method. */
    @Asynchronous
    public Future<String> asynchronously() {
        return new AsyncResult<>(read());
    }

    /** Reads in a task of the container's executor. */
    public Future<String> inExecutor() {
        return executor.submit(this::read);
    }

    /** The same, the way it is done: through {@link TenantRunner}. */
    public Future<String> inExecutorFor(String slug) {
        return executor.submit(() -> runner.call(slug, merchants::currency));
    }

    /** Reads in a timer. */
    public Future<String> byTimer() {
        timers.createSingleActionTimer(0, new TimerConfig(null, false));
        return timed;
    }

    @Timeout
    void fire(Timer timer) {
        timed.complete(read());
    }

    private String read() {
        try {
            return merchants.currency();
        } catch (RuntimeException refused) {
            return root(refused).getClass().getSimpleName();
        }
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
