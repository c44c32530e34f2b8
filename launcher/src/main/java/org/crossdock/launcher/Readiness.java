package org.crossdock.launcher;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a server answers, and gives up as soon as it cannot any more. */
final class Readiness {
    private static final long PAUSE_MILLIS = 150;

    private Readiness() {}

    static void await(ServerProcess server, Duration patience, BooleanSupplier answers) {
        var watch = new Stopwatch();
        while (!answers.getAsBoolean()) {
            if (!server.isAlive()) {
                throw server.died();
            }
            if (watch.taken().compareTo(patience) > 0) {
                throw server.failed("did not answer within " + Console.seconds(patience));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("interrupted", "Start again with ./crossdock run.", e);
        }
    }
}
