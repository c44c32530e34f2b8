package org.crossdock.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApiClientTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void rotated_client_goes_on_until_the_overlap_is_over() {
        ApiClient till = till(Optional.empty());

        till.retire(WEEK, NOON);

        assertThat(till.status(NOON.plus(WEEK).minusSeconds(1))).isEqualTo(ApiClientStatus.ENDING);
        assertThat(till.status(NOON.plus(WEEK))).isEqualTo(ApiClientStatus.ENDED);
    }

    @Test
    void overlap_does_not_prolong_a_client_that_ends_earlier() {
        Instant end = NOON.plus(Duration.ofDays(1));
        ApiClient till = till(Optional.of(end));

        till.retire(WEEK, NOON);

        assertThat(till.status(end)).isEqualTo(ApiClientStatus.ENDED);
    }

    @Test
    void successor_takes_name_scopes_end_and_rate_over() {
        Instant end = NOON.plus(Duration.ofDays(90));
        ApiClient till = till(Optional.of(end));
        Integration same = till.integration();
        till.retire(WEEK, NOON);

        ApiClient next = new ApiClient(new UUID(0, 2), "shop-2", same, "admin", NOON);

        assertThat(next.name()).isEqualTo("Till");
        assertThat(next.scopes()).containsExactly(ApiScope.ORDER_READ);
        assertThat(next.endsAt()).contains(end);
        assertThat(next.ratePerMinute()).hasValue(60);
    }

    @Test
    void client_is_rotated_once() {
        ApiClient till = till(Optional.empty());
        till.retire(WEEK, NOON);

        assertThatThrownBy(() -> till.retire(WEEK, NOON)).isInstanceOf(ApiClientRefused.class);
    }

    @Test
    void revoked_client_is_out_at_once() {
        ApiClient till = till(Optional.empty());

        till.revoke(NOON);

        assertThat(till.status(NOON)).isEqualTo(ApiClientStatus.REVOKED);
        assertThat(till.status(NOON).isOpen()).isFalse();
    }

    @Test
    void client_that_could_do_nothing_is_refused() {
        assertThatThrownBy(
                        () -> new Integration(new UUID(0, 1), "Till", Set.of(), Optional.empty(), OptionalInt.empty()))
                .hasMessageContaining("scope");
        assertThatThrownBy(() -> till(Optional.of(NOON))).hasMessageContaining("future");
    }

    private static ApiClient till(Optional<Instant> end) {
        Integration integration =
                new Integration(new UUID(0, 1), "Till", Set.of(ApiScope.ORDER_READ), end, OptionalInt.of(60));
        return new ApiClient(new UUID(0, 1), "shop-1", integration, "admin", NOON);
    }
}
