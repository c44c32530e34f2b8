package org.crossdock.it.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many who do something at the same moment. */
public record Crowd(int size) {

    /** A crowd of this size. */
    public static Crowd of(int size) {
        return new Crowd(size);
    }

    /** Everybody does it at once, knowing their number; answers what came of it, by number. */
    public <T> List<T> all(IntFunction<T> deed) {
        CountDownLatch gathered = new CountDownLatch(size);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> deeds = new ArrayList<>();
            for (int number = 0; number < size; number++) {
                int mine = number;
                deeds.add(threads.submit(() -> {
                    gathered.countDown();
                    gathered.await();
                    return deed.apply(mine);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> done : deeds) {
                results.add(done.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError("one of the crowd failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }
}
