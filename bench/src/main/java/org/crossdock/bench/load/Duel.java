package org.crossdock.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Two crews that work alternately, A B A B, so that both meet the same machine: what slows one round slows its neighbor
 * as well, and their ratio stays.
 */
public final class Duel {
    private static final double SAME_SPEED = 0.05;

    private final Crew candidate;
    private final Crew baseline;
    private final Duration round;
    private final Tally statements;

    /** Counts something on the server, such as its statements. */
    @FunctionalInterface
    public interface Tally {

        /** The count so far. */
        long read() throws WorkFailed;
    }

    /**
     * Prepares a duel.
     *
     * @param statements read before and after each round of the candidate
     */
    public Duel(Crew candidate, Crew baseline, Duration round, Tally statements) {
        this.candidate = candidate;
        this.baseline = baseline;
        this.round = round;
        this.statements = statements;
    }

    /** Works until two rounds after one another were equally fast on both sides, or for {@code atMost} rounds. */
    public List<Exchange> warmUp(int atMost) throws InterruptedException, WorkFailed {
        List<Exchange> exchanges = new ArrayList<>();
        exchanges.add(exchange());
        while (exchanges.size() < atMost) {
            Exchange before = exchanges.getLast();
            exchanges.add(exchange());
            if (exchanges.getLast().agreesWith(before, SAME_SPEED)) {
                return exchanges;
            }
        }
        return exchanges;
    }

    /** Measures this many rounds of each. */
    public List<Exchange> measure(int rounds) throws InterruptedException, WorkFailed {
        List<Exchange> exchanges = new ArrayList<>();
        while (exchanges.size() < rounds) {
            exchanges.add(exchange());
        }
        return exchanges;
    }

    private Exchange exchange() throws InterruptedException, WorkFailed {
        long before = statements.read();
        Round ofCandidate = candidate.work(round);
        long counted = statements.read() - before;
        return new Exchange(ofCandidate, baseline.work(round), counted);
    }
}
