package org.crossdock.domain.trace;

import java.util.Optional;
import java.util.OptionalLong;

/** Goes along a chain from its beginning and computes every hash again, until one does not hold. */
public final class ChainCheck {

    private long seq;
    private ChainHash hash;

    /** A check that stands before the first link. */
    public ChainCheck(String key) {
        this.hash = HashChain.beginning(key);
    }

    /** Goes on to the next stored link with the fact it holds; answers what is wrong with it, if anything is. */
    public Optional<ChainBreak> next(ChainLink link, Optional<FoundFact> found) {
        long expected = seq + 1;
        if (link.seq() != expected) {
            return broken(ChainFault.LINK_MISSING);
        }
        if (found.isEmpty()) {
            return broken(ChainFault.FACT_MISSING);
        }
        ChainHash computed = HashChain.next(hash, expected, found.get().fact());
        Optional<ChainFault> fault = fault(link, found.get(), computed);
        if (fault.isPresent()) {
            return broken(fault.get());
        }
        seq = expected;
        hash = computed;
        return Optional.empty();
    }

    private static Optional<ChainFault> fault(ChainLink link, FoundFact found, ChainHash computed) {
        if (found.seq() != link.seq()) {
            return Optional.of(ChainFault.FACT_MOVED);
        }
        if (!computed.equals(link.hash())) {
            return Optional.of(ChainFault.FACT_CHANGED);
        }
        return found.textHolds() ? Optional.empty() : Optional.of(ChainFault.TEXT_CHANGED);
    }

    /**
     * Says after the last link whether the chain ends where it should.
     *
     * @param lastSeq place of the last link, as the chain's head says
     * @param lastHash its hash, as the head says
     * @param lastClaimed the highest place that any fact claims; empty when none claims one
     */
    public Optional<ChainBreak> end(long lastSeq, ChainHash lastHash, OptionalLong lastClaimed) {
        if (seq < lastSeq) {
            return broken(ChainFault.LINK_MISSING);
        }
        if (seq > lastSeq || !hash.equals(lastHash)) {
            return Optional.of(new ChainBreak(lastSeq, ChainFault.HEAD_CHANGED));
        }
        return lastClaimed.isPresent() && lastClaimed.getAsLong() > seq
                ? broken(ChainFault.FACT_UNKNOWN)
                : Optional.empty();
    }

    private Optional<ChainBreak> broken(ChainFault fault) {
        return Optional.of(new ChainBreak(seq + 1, fault));
    }

    /** How many links hold. */
    public long links() {
        return seq;
    }

    /** The hash of the last link that holds. */
    public ChainHash hash() {
        return hash;
    }
}
