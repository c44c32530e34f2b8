package org.crossdock.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Workers of one contender that work at the same time; they stay the same from the warm-up to the last round. */
public final class Crew implements AutoCloseable {
    private final List<Worker> workers;
    private final ExecutorService threads;

    private Crew(List<Worker> workers) {
        this.workers = workers;
        this.threads = Executors.newFixedThreadPool(workers.size());
    }

    /** Hires {@code size} workers, numbered from {@code firstNumber}. */
    public static Crew hire(Contender contender, int firstNumber, int size) throws WorkFailed {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            workers.add(contender.hire(firstNumber + i));
        }
        return new Crew(workers);
    }

    /** Lets all work for this long; each finishes what it has begun, and the clock runs until the last has. */
    public Round work(Duration time) throws InterruptedException {
        long start = System.nanoTime();
        long deadline = start + time.toNanos();
        List<Callable<Shift>> shifts = workers.stream()
                .<Callable<Shift>>map(worker -> () -> Shift.of(worker, deadline))
                .toList();
        List<Future<Shift>> done = threads.invokeAll(shifts);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        List<Shift> results = new ArrayList<>();
        for (Future<Shift> shift : done) {
            results.add(result(shift));
        }
        return Round.of(taken, results);
    }

    private static Shift result(Future<Shift> shift) throws InterruptedException {
        try {
            return shift.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a worker broke off", broken.getCause());
        }
    }

    @Override
    public void close() throws WorkFailed {
        threads.shutdown();
        for (Worker worker : workers) {
            worker.close();
        }
    }
}
