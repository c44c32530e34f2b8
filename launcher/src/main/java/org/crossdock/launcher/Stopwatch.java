package org.crossdock.launcher;

import java.time.Duration;

/** Time taken since it was made. */
final class Stopwatch {
    private final long start = System.nanoTime();

    Duration taken() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
