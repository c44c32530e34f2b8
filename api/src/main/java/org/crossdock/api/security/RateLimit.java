package org.crossdock.api.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A number of requests in a minute: so many at once, then as they come back, one by one. */
final class RateLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final String name;
    private final int quota;
    private final Bucket bucket;

    RateLimit(String name, int quota) {
        this.name = name;
        this.quota = quota;
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW))
                .withNanosecondPrecision()
                .build();
    }

    /** Takes one request, if one is left. */
    Taken take() {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Taken(
                this,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    /** Gives a request back that was taken for nothing. */
    void giveBack() {
        bucket.addTokens(1);
    }

    int quota() {
        return quota;
    }

    /** As the header {@code RateLimit-Policy} says it. */
    String policy() {
        return "\"" + name + "\";q=" + quota + ";w=" + WINDOW.toSeconds();
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    /**
     * What came of taking one.
     *
     * @param untilFull seconds until the whole quota is back
     * @param untilNext seconds until another try makes sense
     */
    record Taken(RateLimit limit, boolean allowed, long remaining, long untilFull, long untilNext) {

        /** As the header {@code RateLimit} says it. */
        String state() {
            return "\"" + limit.name + "\";r=" + remaining + ";t=" + untilFull;
        }
    }
}
