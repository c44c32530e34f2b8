package org.crossdock.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void the_median_stands_between_the_extremes() {
        assertThat(Spread.of(List.of(0.5, 0.3, 0.9))).isEqualTo(new Spread(0.5, 0.3, 0.9));
    }

    @Test
    void of_an_even_number_of_rounds_the_two_in_the_middle_are_averaged() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
    }
}
