package org.crossdock.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {

    /** Examples from GS1's General Specifications and its check digit calculator. */
    @ParameterizedTest
    @CsvSource({
        "95050003, 00000095050003",
        "96385074, 00000096385074",
        "614141000036, 00614141000036",
        "036000291452, 00036000291452",
        "6291041500213, 06291041500213",
        "9506000140445, 09506000140445",
        "4006381333931, 04006381333931",
        "10614141000415, 10614141000415",
        "09506000134352, 09506000134352"
    })
    void a_gtin_of_any_length_is_kept_as_14_digits(String text, String value) {
        Gtin gtin = Gtin.parse(" " + text + " ");

        assertThat(gtin.value()).isEqualTo(value);
        assertThat(Gtin.parse(gtin.value())).isEqualTo(gtin);
    }

    @ParameterizedTest
    @CsvSource({"6291041500214, 3", "96385075, 4", "614141000030, 6", "10614141000410, 5", "4006381333930, 1"})
    void a_wrong_check_digit_is_refused_and_the_right_one_named(String text, int right) {
        assertThatThrownBy(() -> Gtin.parse(text)).isInstanceOfSatisfying(InvalidGtin.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo("catalog.gtinCheckDigit");
            assertThat(refusal.arguments()).containsExactly(text, right);
        });
    }

    @Test
    void two_neighbours_that_changed_places_are_found() {
        assertThatThrownBy(() -> Gtin.parse("6291401500213")).isInstanceOf(InvalidGtin.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "629104150021", "629104150021X", "62910415002131234", "٠١٢٣٤٥٦٧"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Gtin.parse(text)).isInstanceOf(InvalidGtin.class);
    }

    @Test
    void the_value_itself_must_have_14_digits() {
        assertThatThrownBy(() -> new Gtin("96385074"))
                .isInstanceOfSatisfying(
                        InvalidGtin.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo("catalog.gtinShape"));
    }
}
