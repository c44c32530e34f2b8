package org.crossdock.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MerchantSlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gift House|gifthouse",
                "Müller & Söhne|mullersohne",
                "  7-Eleven  |7eleven",
                "ÅNGSTRÖM|angstrom",
                "東京|''",
                "A very long name of a merchant with many words|averylongnameofamerchantwithma"
            })
    void short_name_follows_from_the_name(String name, String slug) {
        assertThat(MerchantSlug.propose(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "superstore", "7eleven", "abcdefghijklmnopqrstuvwxyz0123"})
    void small_letters_and_digits_are_a_short_name(String slug) {
        assertThat(MerchantSlug.isWellFormed(slug)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Gift",
                "gift house",
                "gift-house",
                "gift_house",
                "ü",
                "x;drop",
                "../x",
                "abcdefghijklmnopqrstuvwxyz01234"
            })
    void anything_else_is_none(String slug) {
        assertThat(MerchantSlug.isWellFormed(slug)).isFalse();
    }

    @Test
    void names_of_the_platform_are_reserved() {
        assertThat(MerchantSlug.isReserved("crossdock")).isTrue();
        assertThat(MerchantSlug.isReserved("gifthouse")).isFalse();
    }

    @Test
    void plan_is_kept_under_a_word_that_leads_back_to_it() {
        assertThat(Plan.values())
                .allSatisfy(plan -> assertThat(Plan.of(plan.code())).isEqualTo(plan));
    }
}
