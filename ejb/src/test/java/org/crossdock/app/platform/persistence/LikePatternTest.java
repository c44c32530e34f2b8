package org.crossdock.app.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {

    @Test
    void what_people_type_is_never_a_wildcard() {
        assertThat(LikePattern.startingWith("50%_off!")).isEqualTo("50!%!_off!!%");
        assertThat(LikePattern.containing("a_b")).isEqualTo("%a!_b%");
    }
}
