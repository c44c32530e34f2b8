package org.crossdock.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 1", "4, 1, 4", "5, 2, 3", "8, 2, 4", "23, 10, 3", "999, 500, 2", "1000, 500, 2"})
    void a_scale_has_few_round_steps_and_reaches_the_most(long most, long step, long steps) {
        assertThat(Scale.upTo(most)).isEqualTo(new Scale(step, steps));
    }
}
