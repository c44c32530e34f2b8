package org.crossdock.domain.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The hashes stay what they are: chains that were written years ago must still hold. */
class HashChainTest {

    private static final ChainHash BEGINNING = HashChain.beginning("gifthouse");
    private static final Instant AT = Instant.parse("2026-11-25T08:00:00.000001Z");
    private static final ChainedFact FACT = new ChainedFact(AT, "product.listed", "{\"subject\":\"MUG\"}");

    @Test
    void chain_begins_with_the_hash_of_its_key() {
        assertThat(BEGINNING).hasToString("13ed053266c01039f39b3a47da008433c063bcc72500267ff4f28573b77d723a");
    }

    @Test
    void link_hashes_what_came_before_its_place_time_type_and_payload() {
        assertThat(HashChain.next(BEGINNING, 1, FACT))
                .hasToString("70f5f241d67c684a738441f85fcd3d747ec76677413bbc0027f45a338aff2932");
        assertThat(HashChain.next(HashChain.next(BEGINNING, 1, FACT), 2, FACT))
                .hasToString("d082b88321e5677b8c81982f4fec05cfbb36dc1e4b3f2a6027ca666257246143");
    }

    @Test
    void nothing_can_move_between_the_fields() {
        ChainedFact other = new ChainedFact(AT, "product.listed{", "\"subject\":\"MUG\"}");

        assertThat(HashChain.next(BEGINNING, 1, other)).isNotEqualTo(HashChain.next(BEGINNING, 1, FACT));
    }

    @Test
    void every_microsecond_counts() {
        ChainedFact later = new ChainedFact(AT.plusNanos(1000), FACT.type(), FACT.payload());

        assertThat(HashChain.next(BEGINNING, 1, later)).isNotEqualTo(HashChain.next(BEGINNING, 1, FACT));
    }
}
