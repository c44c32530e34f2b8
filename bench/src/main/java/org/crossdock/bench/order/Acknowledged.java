package org.crossdock.bench.order;

import org.crossdock.bench.load.Exchange;
import org.crossdock.bench.load.Round;
import org.crossdock.bench.run.BenchFailed;

/** Counts every order that a side said it had placed, warm-up included; a single failure ends the run. */
final class Acknowledged {
    private long application;
    private long baseline;

    void byBoth(Exchange exchange) {
        byApplication(exchange.candidate());
        requireNoFailure(exchange.baseline());
        baseline += exchange.baseline().done();
    }

    void byApplication(Round round) {
        requireNoFailure(round);
        application += round.done();
    }

    private static void requireNoFailure(Round round) {
        if (!round.failures().isEmpty()) {
            throw new BenchFailed("the run is void: " + round.failures().size() + " orders failed, the first with "
                    + round.failures().getFirst());
        }
    }

    long byApplication() {
        return application;
    }

    long byBaseline() {
        return baseline;
    }
}
