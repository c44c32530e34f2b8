package org.crossdock.app.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.crossdock.app.platform.audit.ChainableEntries;
import org.crossdock.app.platform.audit.ChainableEntry;
import org.crossdock.domain.trace.ChainHash;
import org.crossdock.domain.trace.ChainLink;
import org.crossdock.domain.trace.ChainedFact;
import org.crossdock.domain.trace.HashChain;

/**
 * Appends what was logged to the bound merchant's chain. Whoever appends holds the head's row until commit, so any
 * number of servers may try at once and the chain has one end.
 */
@ApplicationScoped
public class ChainAppender {

    static final int AT_ONCE = 500;

    @Inject
    private ChainRows chain;

    @Inject
    private ChainableEntries entries;

    /** Appends up to {@value #AT_ONCE} entries in a transaction of its own; tells how many. */
    @Transactional(TxType.REQUIRES_NEW)
    public int append() {
        if (entries.countUnchained() == 0) {
            return 0;
        }
        ChainHead head = chain.lockedHead();
        List<ChainableEntry> waiting = entries.unchained(AT_ONCE);
        if (!waiting.isEmpty()) {
            chain.append(head.key(), links(head, waiting));
            entries.place(waiting, head.seq());
        }
        return waiting.size();
    }

    private static List<ChainLink> links(ChainHead head, List<ChainableEntry> waiting) {
        List<ChainLink> links = new ArrayList<>();
        long seq = head.seq();
        ChainHash hash = head.hash();
        for (ChainableEntry entry : waiting) {
            seq++;
            hash = HashChain.next(hash, seq, fact(entry));
            links.add(new ChainLink(seq, entry.id(), hash));
        }
        return links;
    }

    static ChainedFact fact(ChainableEntry entry) {
        return new ChainedFact(entry.occurredAt(), entry.action(), entry.payload());
    }
}
