package org.crossdock.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CrewTest {
    /** Long enough for a thread to begin on a busy machine. */
    private static final Duration MOMENT = Duration.ofMillis(500);

    @Test
    void every_piece_of_work_is_a_sample() throws Exception {
        Counter counter = Counter.thatNeverFails();

        Round round;
        try (Crew crew = Crew.hire(counter, 0, 4)) {
            round = crew.work(MOMENT);
        }

        assertThat(round.done()).isEqualTo((int) counter.count.get()).isPositive();
        assertThat(round.taken()).isGreaterThanOrEqualTo(MOMENT);
        assertThat(round.failures()).isEmpty();
    }

    @Test
    void what_failed_is_told_and_is_no_sample() throws Exception {
        Counter counter = new Counter(2);

        Round round;
        try (Crew crew = Crew.hire(counter, 7, 1)) {
            round = crew.work(MOMENT);
        }

        assertThat(round.failures()).isNotEmpty().allMatch("worker 7 lost count"::equals);
        assertThat(round.done() + round.failures().size()).isEqualTo((int) counter.count.get());
    }

    @Test
    void workers_give_back_what_they_hold() throws Exception {
        Counter counter = Counter.thatNeverFails();

        Crew crew = Crew.hire(counter, 0, 3);
        assertThat(counter.open).hasValue(3);
        crew.close();

        assertThat(counter.open).hasValue(0);
    }
}
