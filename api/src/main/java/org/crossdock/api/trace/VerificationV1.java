package org.crossdock.api.trace;

import java.time.Instant;
import org.crossdock.app.trace.ChainVerification;
import org.crossdock.domain.trace.ChainFault;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain found.
 *
 * @param links how many links hold, counted from the first
 * @param hash hash of the last link that holds, in hexadecimal; keep it, and compare when the chain is longer
 * @param firstBreak where the chain stops being true, absent when it holds
 * @param unchained entries so new that they are not chained yet
 */
public record VerificationV1(
        boolean intact,
        Instant verifiedAt,
        long links,
        String hash,
        @Nullable Break firstBreak,
        long unchained) {

    static VerificationV1 of(ChainVerification found) {
        return new VerificationV1(
                found.isIntact(),
                found.verifiedAt(),
                found.links(),
                found.hash().hex(),
                found.firstBreak()
                        .map(broken -> new Break(broken.seq(), broken.fault()))
                        .orElse(null),
                found.unchained());
    }

    /** The first place that does not hold, and why. */
    public record Break(long seq, ChainFault fault) {}
}
