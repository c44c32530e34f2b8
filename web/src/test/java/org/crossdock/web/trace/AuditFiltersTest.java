package org.crossdock.web.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.crossdock.app.platform.audit.AuditQuery;
import org.junit.jupiter.api.Test;

class AuditFiltersTest {

    @Test
    void address_with_filters_asks_for_them_and_leads_back_to_them() {
        AuditFilters filters =
                filters(Map.of("actor", "ada", "action", "stock.set", "from", "2026-11-01", "to", "2026-11-30"));

        AuditQuery query = filters.query(Optional.empty(), 50);

        assertThat(query.actor()).contains("ada");
        assertThat(query.from()).contains(Instant.parse("2026-11-01T00:00:00Z"));
        assertThat(query.before()).contains(Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(filters.url())
                .hasToString("/settings/audit?actor=ada&action=stock.set&from=2026-11-01&to=2026-11-30");
    }

    @Test
    void what_is_no_day_does_not_restrict() {
        assertThat(filters(Map.of("from", "yesterday", "q", "  ")).isEmpty()).isTrue();
    }

    private static AuditFilters filters(Map<String, String> parameters) {
        return AuditFilters.of(parameters::get);
    }
}
