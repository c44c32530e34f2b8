package org.crossdock.it.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.crossdock.it.server.Database;
import org.crossdock.it.server.PortalStory;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever changes the log past the product is found out: with the database's highest rights, yet not unseen. */
@PortalStory
class TamperedLogIT {

    private static final String SCHEMA = "t_gifthouse";

    private final Database database;
    private final Shop shop;
    private final AuditTrailOf log;
    private long seq;

    TamperedLogIT(Product product) {
        this.database = product.database();
        this.shop = new Shop(product.merchant(Product.GIFTHOUSE));
        this.log = new AuditTrailOf(shop.api());
    }

    @BeforeEach
    void chained_entry() {
        seq = log.chained(shop.newProduct()).get(0).path("chainSeq").asLong();
    }

    @Test
    void log_that_nobody_touched_holds() {
        JsonNode found = log.verification();

        assertThat(found.path("intact").asBoolean()).as(found.toString()).isTrue();
        assertThat(found.path("links").asLong()).isGreaterThanOrEqualTo(seq);
        assertThat(found.path("hash").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    void changed_value_is_named() {
        assertThat(faultAfter("UPDATE audit_log SET after_values = '{}' WHERE chain_seq = " + seq))
                .isEqualTo("TEXT_CHANGED");
    }

    @Test
    void changed_name_of_who_did_it_is_named() {
        assertThat(faultAfter("UPDATE audit_log SET actor_name = 'somebody else' WHERE chain_seq = " + seq))
                .isEqualTo("TEXT_CHANGED");
    }

    @Test
    void texts_that_were_taken_away_without_an_erasure_are_named() {
        assertThat(faultAfter("""
                        UPDATE audit_log SET actor_name = '', address = '', subject_label = '', before_values = '{}',
                               after_values = '{}', reason = NULL, salt = NULL WHERE chain_seq =\s""" + seq)).isEqualTo("TEXT_CHANGED");
    }

    @Test
    void value_that_was_changed_together_with_its_digest_is_named() {
        assertThat(faultAfter("UPDATE audit_log SET text_digest = REVERSE(text_digest) WHERE chain_seq = " + seq))
                .isEqualTo("FACT_CHANGED");
    }

    @Test
    void changed_time_is_named() {
        assertThat(faultAfter(
                        "UPDATE audit_log SET occurred_at = occurred_at - INTERVAL 1 DAY WHERE chain_seq = " + seq))
                .isEqualTo("FACT_CHANGED");
    }

    @Test
    void deleted_entry_is_named() {
        assertThat(faultAfter("DELETE FROM audit_log WHERE chain_seq = " + seq)).isEqualTo("FACT_MISSING");
    }

    @Test
    void deleted_link_is_named() {
        assertThat(faultAfter("DELETE FROM audit_chain WHERE seq = " + seq)).isEqualTo("LINK_MISSING");
    }

    @Test
    void entry_that_claims_another_place_is_named() {
        assertThat(faultAfter("UPDATE audit_log SET chain_seq = 4000000000 WHERE chain_seq = " + seq))
                .isEqualTo("FACT_MOVED");
    }

    /** What the check says at the tampered place; afterwards everything is as it was. */
    private String faultAfter(String tampering) {
        String entry = copy("audit_log", "chain_seq");
        String link = copy("audit_chain", "seq");
        JsonNode found;
        try {
            database.execute(SCHEMA, tampering);
            found = log.verification();
        } finally {
            restore("audit_chain", link);
            restore("audit_log", entry);
        }
        assertThat(found.path("intact").asBoolean()).as(found.toString()).isFalse();
        assertThat(found.path("firstBreak").path("seq").asLong()).isEqualTo(seq);
        assertThat(found.path("links").asLong()).isEqualTo(seq - 1);
        assertThat(log.verification().path("intact").asBoolean()).isTrue();
        return found.path("firstBreak").path("fault").asText();
    }

    private String copy(String table, String place) {
        String copy = "story_" + table;
        database.execute(SCHEMA, "DROP TABLE IF EXISTS " + copy);
        database.execute(
                SCHEMA, "CREATE TABLE " + copy + " AS SELECT * FROM " + table + " WHERE " + place + " = " + seq);
        return copy;
    }

    private void restore(String table, String copy) {
        database.execute(SCHEMA, "REPLACE INTO " + table + " SELECT * FROM " + copy);
        database.execute(SCHEMA, "DROP TABLE " + copy);
    }
}
