package org.crossdock.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void a_percentile_is_a_sample_that_was_seen() {
        Latencies latencies = Latencies.of(LongStream.rangeClosed(1, 200).map(milli -> (201 - milli) * 1_000_000));

        assertThat(latencies.percentileMillis(50)).isEqualTo(100);
        assertThat(latencies.percentileMillis(99)).isEqualTo(198);
        assertThat(latencies.percentileMillis(100)).isEqualTo(200);
        assertThat(latencies.percentileMillis(0.1)).isEqualTo(1);
    }

    @Test
    void samples_of_all_rounds_count_alike() {
        Latencies fast = Latencies.of(LongStream.of(1_000_000, 1_000_000, 1_000_000));
        Latencies slow = Latencies.of(LongStream.of(9_000_000));

        Latencies all = Latencies.together(List.of(fast, slow));

        assertThat(all.count()).isEqualTo(4);
        assertThat(all.percentileMillis(75)).isEqualTo(1);
        assertThat(all.percentileMillis(99)).isEqualTo(9);
    }

    @Test
    void nothing_done_has_no_percentile() {
        assertThat(Latencies.of(LongStream.empty()).percentileMillis(50)).isNaN();
    }
}
