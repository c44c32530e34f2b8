package org.crossdock.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-2", "@sum", "\t=1"})
    void what_a_spreadsheet_would_run_becomes_text(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
    }

    @Test
    void other_text_stays_as_it_is() {
        assertThat(SafeCell.of("O'Neill = co")).isEqualTo("O'Neill = co");
        assertThat(SafeCell.of(null)).isEmpty();
    }
}
