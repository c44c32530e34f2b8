package org.crossdock.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** The only place that writes to the terminal. */
public final class Console {
    private final PrintStream out;

    public Console(PrintStream out) {
        this.out = out;
    }

    /** The console of this process. */
    public static Console standard() {
        return new Console(System.out);
    }

    /** One line. */
    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Text as it is, without a line end of its own: what another process has written. */
    synchronized void relay(String text) {
        out.print(text);
        out.flush();
    }

    /** One line about a server, or about whatever else has a step to tell. */
    public void step(String server, String what) {
        say(String.format(Locale.ROOT, "  %-9s %s", server, what));
    }

    void step(String server, String what, Duration taken) {
        step(server, what + " (" + seconds(taken) + ")");
    }

    /** What went wrong, and what to do about it. */
    public void failure(LaunchException failure) {
        say("");
        say("Failed: " + failure.getMessage());
        say(failure.advice());
    }

    static String seconds(Duration taken) {
        return String.format(Locale.ROOT, "%.1f s", taken.toMillis() / 1000.0);
    }
}
