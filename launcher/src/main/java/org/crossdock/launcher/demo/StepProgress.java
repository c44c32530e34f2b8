package org.crossdock.launcher.demo;

import java.time.Duration;
import java.util.Locale;

/** Counts one step of a load and says so at most once a second, and at its end. */
final class StepProgress {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(1);

    private final ProgressLines lines;
    private final String noun;
    private final int total;
    private final int before;
    private final long start = System.nanoTime();
    private int done;
    private long lastLine = start;

    StepProgress(ProgressLines lines, String noun, int done, int total) {
        this.lines = lines;
        this.noun = noun;
        this.done = done;
        this.before = done;
        this.total = total;
    }

    void add(int more) {
        done += more;
        long now = System.nanoTime();
        if (done == total || now - lastLine >= BETWEEN_LINES.toNanos()) {
            lastLine = now;
            lines.print(String.format(
                    Locale.ROOT,
                    "%s of %s %s, %s/s",
                    ProgressLines.number(done),
                    ProgressLines.number(total),
                    noun,
                    ProgressLines.number(perSecond(now))));
        }
    }

    private long perSecond(long now) {
        long millis = Math.max(1, Duration.ofNanos(now - start).toMillis());
        return (done - before) * 1_000L / millis;
    }
}
