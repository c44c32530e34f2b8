package org.crossdock.bench.load;

import java.util.concurrent.TimeUnit;

/**
 * A worker that begins a piece at fixed times, as far as it keeps up: the load of a client that does not wait for us.
 * Where it falls behind it does not catch up, so that a slow moment makes no burst.
 */
public final class Paced implements Worker {
    private final Worker worker;
    private final long nanosBetween;
    private long due;

    /** A worker that begins this many pieces per second. */
    public Paced(Worker worker, double perSecond) {
        this.worker = worker;
        this.nanosBetween = Math.round(TimeUnit.SECONDS.toNanos(1) / perSecond);
    }

    @Override
    public void waitForNext() throws InterruptedException {
        long now = System.nanoTime();
        if (due < now) {
            due = now;
        }
        TimeUnit.NANOSECONDS.sleep(due - now);
        due += nanosBetween;
    }

    @Override
    public void work() throws WorkFailed, InterruptedException {
        worker.work();
    }

    @Override
    public void close() throws WorkFailed {
        worker.close();
    }
}
