package org.crossdock.launcher.demo;

import java.time.Duration;

/** How often a request is tried, and how long it waits before each next try: twice as long each time, up to a limit. */
record RetryPolicy(int attempts, Duration firstPause, Duration longestPause) {
    static final RetryPolicy PATIENT = new RetryPolicy(12, Duration.ofMillis(250), Duration.ofSeconds(10));

    boolean allowsAfter(int attempt) {
        return attempt < attempts;
    }

    void pauseAfter(int attempt) throws InterruptedException {
        long doubled = firstPause.toMillis() << Math.min(attempt - 1, 20);
        Thread.sleep(Math.min(doubled, longestPause.toMillis()));
    }
}
