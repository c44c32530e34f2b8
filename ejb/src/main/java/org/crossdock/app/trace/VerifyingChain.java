package org.crossdock.app.trace;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.crossdock.app.platform.audit.ChainableEntries;
import org.crossdock.app.platform.audit.ChainableEntry;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.tenant.Right;
import org.crossdock.domain.trace.ChainBreak;
import org.crossdock.domain.trace.ChainCheck;
import org.crossdock.domain.trace.ChainLink;
import org.crossdock.domain.trace.FoundFact;
import org.jspecify.annotations.Nullable;

/** Computes the merchant's whole chain again and says whether the log is what it was when it was chained. */
@Stateless
@Needs(Right.AUDIT_VIEW)
public class VerifyingChain {

    private static final int AT_ONCE = 1000;

    @Inject
    private ChainRows chain;

    @Inject
    private ChainableEntries entries;

    @Inject
    private Clock clock;

    /** Checks the chain from its first link to the end it has now. */
    public ChainVerification verify() {
        // first the claims, then the head: what is appended in between must not look like a false claim
        OptionalLong claimed = entries.highestPlace();
        ChainHead head = chain.head();
        ChainCheck check = new ChainCheck(head.key());
        Optional<ChainBreak> broken = follow(check, head).or(() -> check.end(head.seq(), head.hash(), claimed));
        return new ChainVerification(clock.instant(), check.links(), check.hash(), broken, entries.countUnchained());
    }

    private Optional<ChainBreak> follow(ChainCheck check, ChainHead head) {
        List<ChainLink> links;
        do {
            links = chain.links(check.links(), head.seq(), AT_ONCE);
            Optional<ChainBreak> broken = follow(check, links);
            if (broken.isPresent()) {
                return broken;
            }
        } while (links.size() == AT_ONCE);
        return Optional.empty();
    }

    private Optional<ChainBreak> follow(ChainCheck check, List<ChainLink> links) {
        if (links.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, ChainableEntry> found =
                entries.byId(links.stream().map(ChainLink::fact).toList());
        for (ChainLink link : links) {
            Optional<ChainBreak> broken = check.next(link, fact(found.get(link.fact())));
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    private static Optional<FoundFact> fact(@Nullable ChainableEntry entry) {
        return Optional.ofNullable(entry)
                .map(found -> new FoundFact(ChainAppender.fact(found), found.seq(), found.textHolds()));
    }
}
