package org.crossdock.app.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.crossdock.app.platform.tenancy.CurrentTenant.Binding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PerTenantCacheTest {
    private static final Duration FRESH_FOR = Duration.ofSeconds(2);

    private final AtomicInteger reads = new AtomicInteger();
    private final Supplier<Integer> reader = reads::incrementAndGet;
    private Instant now = Instant.parse("2026-11-25T09:00:00Z");
    private final PerTenantCache<Integer> cache = new PerTenantCache<>(new Watch(), FRESH_FOR);
    private Binding bound;

    @BeforeEach
    void enter() {
        bound = CurrentTenant.bind(tenant("superstore"));
    }

    @AfterEach
    void leave() {
        bound.close();
    }

    @Test
    void what_is_fresh_is_not_read_again() {
        assertThat(cache.get(reader)).isEqualTo(1);
        assertThat(cache.get(reader)).isEqualTo(1);
    }

    @Test
    void what_is_old_is_read_anew() {
        cache.get(reader);
        now = now.plus(FRESH_FOR);

        assertThat(cache.get(reader)).isEqualTo(2);
    }

    @Test
    void who_comes_while_it_is_read_anew_takes_what_is_there() {
        cache.get(reader);
        now = now.plus(FRESH_FOR);

        cache.get(() -> {
            assertThat(cache.get(reader)).isEqualTo(1);
            return 7;
        });

        assertThat(cache.get(reader)).isEqualTo(7);
    }

    @Test
    void after_a_read_that_failed_the_next_one_reads() {
        cache.get(reader);
        now = now.plus(FRESH_FOR);

        assertThatThrownBy(() -> cache.get(() -> {
                    throw new IllegalStateException("no connection");
                }))
                .hasMessage("no connection");

        assertThat(cache.get(reader)).isEqualTo(2);
    }

    @Test
    void what_was_changed_here_is_read_at_once_and_no_merchant_sees_another_s() {
        cache.get(reader);
        cache.forget();
        assertThat(cache.get(reader)).isEqualTo(2);

        bound.close();
        bound = CurrentTenant.bind(tenant("gifthouse"));
        assertThat(cache.get(reader)).isEqualTo(3);
    }

    private static Tenant tenant(String slug) {
        return new Tenant(new UUID(0, 1), slug, slug, "t_" + slug, "r_t_" + slug, "shard1", TenantStatus.ACTIVE, true);
    }

    private final class Watch extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
