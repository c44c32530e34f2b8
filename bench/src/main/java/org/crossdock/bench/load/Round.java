package org.crossdock.bench.load;

import java.time.Duration;
import java.util.List;

/** What a crew got done in one round. */
public record Round(Duration taken, Latencies latencies, List<String> failures) {

    static Round of(Duration taken, List<Shift> shifts) {
        Latencies latencies =
                Latencies.together(shifts.stream().map(Shift::latencies).toList());
        List<String> failures =
                shifts.stream().flatMap(shift -> shift.failures().stream()).toList();
        return new Round(taken, latencies, failures);
    }

    /** Pieces of work that were done. */
    public int done() {
        return latencies.count();
    }

    /** Pieces of work done per second. */
    public double perSecond() {
        return done() * (double) Duration.ofSeconds(1).toNanos() / taken.toNanos();
    }

    /** Whether two rounds were equally fast, but for this part of the faster one. */
    boolean agreesWith(Round other, double tolerance) {
        double faster = Math.max(perSecond(), other.perSecond());
        return Math.abs(perSecond() - other.perSecond()) <= tolerance * faster;
    }
}
