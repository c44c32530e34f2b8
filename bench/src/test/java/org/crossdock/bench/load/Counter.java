package org.crossdock.bench.load;

import java.util.concurrent.atomic.AtomicLong;

/** A contender whose work is to count up; every {@code nth} piece fails. */
final class Counter implements Contender {
    final AtomicLong count = new AtomicLong();
    final AtomicLong open = new AtomicLong();
    private final int nth;

    Counter(int nth) {
        this.nth = nth;
    }

    static Counter thatNeverFails() {
        return new Counter(Integer.MAX_VALUE);
    }

    @Override
    public Worker hire(int number) {
        open.incrementAndGet();
        return new Worker() {
            @Override
            public void work() throws WorkFailed {
                if (count.incrementAndGet() % nth == 0) {
                    throw new WorkFailed("worker " + number + " lost count");
                }
            }

            @Override
            public void close() {
                open.decrementAndGet();
            }
        };
    }
}
