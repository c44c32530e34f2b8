package org.crossdock.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** What one worker got done in one round: how long each piece took, and what failed. */
record Shift(Latencies latencies, List<String> failures) {

    static Shift of(Worker worker, long deadline) throws InterruptedException {
        LongStream.Builder nanos = LongStream.builder();
        List<String> failures = new ArrayList<>();
        worker.waitForNext();
        long begin = System.nanoTime();
        while (begin < deadline) {
            try {
                worker.work();
                nanos.add(System.nanoTime() - begin);
            } catch (WorkFailed failed) {
                failures.add(String.valueOf(failed.getMessage()));
            }
            worker.waitForNext();
            begin = System.nanoTime();
        }
        return new Shift(Latencies.of(nanos.build()), failures);
    }
}
