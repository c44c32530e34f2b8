package org.crossdock.app.trace;

import java.time.Instant;
import java.util.Optional;
import org.crossdock.domain.trace.ChainBreak;
import org.crossdock.domain.trace.ChainHash;

/**
 * What a check of the whole chain found.
 *
 * @param links how many links hold, counted from the first
 * @param hash hash of the last link that holds: whoever kept one from earlier knows that nothing before it changed
 * @param firstBreak where the chain stops being true; empty when all of it is
 * @param unchained entries so new that they are not chained yet
 */
public record ChainVerification(
        Instant verifiedAt, long links, ChainHash hash, Optional<ChainBreak> firstBreak, long unchained) {

    /** Whether every link holds. */
    public boolean isIntact() {
        return firstBreak.isEmpty();
    }
}
