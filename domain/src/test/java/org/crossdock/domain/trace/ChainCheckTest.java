package org.crossdock.domain.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever touches a chained fact is found out, and it is said where. */
class ChainCheckTest {

    private static final String KEY = "gifthouse";
    private static final int LENGTH = 5;

    private final List<ChainLink> links = new ArrayList<>();
    private final Map<UUID, FoundFact> facts = new HashMap<>();
    private ChainHash head = HashChain.beginning(KEY);

    @BeforeEach
    void chain_of_five() {
        for (int seq = 1; seq <= LENGTH; seq++) {
            ChainedFact fact = new ChainedFact(Instant.EPOCH.plusSeconds(seq), "stock.set", "{\"n\":\"" + seq + "\"}");
            UUID id = new UUID(0, seq);
            head = HashChain.next(head, seq, fact);
            links.add(new ChainLink(seq, id, head));
            facts.put(id, new FoundFact(fact, seq, true));
        }
    }

    @Test
    void chain_that_nobody_touched_holds() {
        assertThat(check()).isEmpty();
    }

    @Test
    void chain_without_links_holds() {
        ChainCheck check = new ChainCheck(KEY);

        assertThat(check.end(0, HashChain.beginning(KEY), OptionalLong.empty())).isEmpty();
        assertThat(check.links()).isZero();
    }

    @Test
    void changed_fact_is_named() {
        replace(
                3,
                new FoundFact(new ChainedFact(Instant.EPOCH.plusSeconds(3), "stock.set", "{\"n\":\"30\"}"), 3, true));

        assertThat(check()).contains(new ChainBreak(3, ChainFault.FACT_CHANGED));
    }

    @Test
    void changed_time_is_named() {
        replace(4, new FoundFact(new ChainedFact(Instant.EPOCH, "stock.set", "{\"n\":\"4\"}"), 4, true));

        assertThat(check()).contains(new ChainBreak(4, ChainFault.FACT_CHANGED));
    }

    @Test
    void changed_text_is_named() {
        replace(2, new FoundFact(fact(2).fact(), 2, false));

        assertThat(check()).contains(new ChainBreak(2, ChainFault.TEXT_CHANGED));
    }

    @Test
    void missing_fact_is_named() {
        facts.remove(links.get(1).fact());

        assertThat(check()).contains(new ChainBreak(2, ChainFault.FACT_MISSING));
    }

    @Test
    void missing_link_is_named() {
        links.remove(2);

        assertThat(check()).contains(new ChainBreak(3, ChainFault.LINK_MISSING));
    }

    @Test
    void missing_end_is_named() {
        links.removeLast();

        assertThat(check()).contains(new ChainBreak(5, ChainFault.LINK_MISSING));
    }

    @Test
    void facts_that_changed_places_are_named() {
        FoundFact second = fact(2);
        replace(2, new FoundFact(fact(3).fact(), 2, true));
        replace(3, new FoundFact(second.fact(), 3, true));

        assertThat(check()).contains(new ChainBreak(2, ChainFault.FACT_CHANGED));
    }

    @Test
    void fact_that_claims_another_place_is_named() {
        replace(2, new FoundFact(fact(2).fact(), 9, true));

        assertThat(check()).contains(new ChainBreak(2, ChainFault.FACT_MOVED));
    }

    @Test
    void head_that_says_something_else_is_named() {
        head = HashChain.beginning("another");

        assertThat(check()).contains(new ChainBreak(LENGTH, ChainFault.HEAD_CHANGED));
    }

    @Test
    void fact_behind_the_end_is_named() {
        ChainCheck check = new ChainCheck(KEY);
        links.forEach(link -> check.next(link, Optional.ofNullable(facts.get(link.fact()))));

        assertThat(check.end(LENGTH, head, OptionalLong.of(LENGTH + 1L)))
                .contains(new ChainBreak(LENGTH + 1L, ChainFault.FACT_UNKNOWN));
    }

    @Test
    void chain_of_one_merchant_is_none_of_another() {
        ChainCheck check = new ChainCheck("superstore");

        assertThat(check.next(links.getFirst(), Optional.of(fact(1))))
                .contains(new ChainBreak(1, ChainFault.FACT_CHANGED));
    }

    private FoundFact fact(int seq) {
        return facts.get(new UUID(0, seq));
    }

    private void replace(int seq, FoundFact found) {
        facts.put(new UUID(0, seq), found);
    }

    private Optional<ChainBreak> check() {
        ChainCheck check = new ChainCheck(KEY);
        for (ChainLink link : links) {
            Optional<ChainBreak> broken = check.next(link, Optional.ofNullable(facts.get(link.fact())));
            if (broken.isPresent()) {
                return broken;
            }
        }
        return check.end(LENGTH, head, OptionalLong.of(LENGTH));
    }
}
