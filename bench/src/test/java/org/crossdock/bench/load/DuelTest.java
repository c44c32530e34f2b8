package org.crossdock.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuelTest {
    private static final Duration MOMENT = Duration.ofMillis(50);

    @Test
    void rounds_alternate_and_only_the_candidate_s_statements_are_counted() throws Exception {
        Counter candidate = Counter.thatNeverFails();
        Counter baseline = Counter.thatNeverFails();

        List<Exchange> exchanges;
        try (Crew left = Crew.hire(candidate, 0, 1);
                Crew right = Crew.hire(baseline, 0, 1)) {
            exchanges =
                    new Duel(left, right, MOMENT, () -> 3 * candidate.count.get() + baseline.count.get()).measure(5);
        }

        assertThat(exchanges).hasSize(5);
        assertThat(new Comparison(1, exchanges).statementsPerPiece()).isEqualTo(3);
        assertThat(new Comparison(1, exchanges).failures()).isEmpty();
    }

    @Test
    void a_warm_up_ends_even_when_no_two_rounds_agree() throws Exception {
        try (Crew left = Crew.hire(new Counter(2), 0, 1);
                Crew right = Crew.hire(new Counter(3), 0, 1)) {
            List<Exchange> exchanges = new Duel(left, right, MOMENT, () -> 0).warmUp(3);

            assertThat(exchanges).hasSizeBetween(2, 3);
        }
    }
}
