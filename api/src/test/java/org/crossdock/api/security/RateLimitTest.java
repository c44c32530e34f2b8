package org.crossdock.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateLimitTest {

    @Test
    void quota_can_be_used_at_once_and_the_next_one_is_told_when_to_come_back() {
        RateLimit limit = new RateLimit("client", 2);

        RateLimit.Taken first = limit.take();
        RateLimit.Taken second = limit.take();
        RateLimit.Taken third = limit.take();

        assertThat(first.allowed()).isTrue();
        assertThat(first.state()).isEqualTo("\"client\";r=1;t=30");
        assertThat(second.allowed()).isTrue();
        assertThat(third.allowed()).isFalse();
        assertThat(third.untilNext()).isBetween(29L, 30L);
    }

    @Test
    void what_was_taken_for_nothing_is_given_back() {
        RateLimit limit = new RateLimit("client", 1);
        limit.take();

        limit.giveBack();

        assertThat(limit.take().allowed()).isTrue();
    }

    @Test
    void policy_says_quota_and_window() {
        assertThat(new RateLimit("merchant", 30_000).policy()).isEqualTo("\"merchant\";q=30000;w=60");
    }
}
