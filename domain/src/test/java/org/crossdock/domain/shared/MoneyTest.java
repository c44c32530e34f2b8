package org.crossdock.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "12.50, USD, 1250, 12.50 USD",
        "12.5,  USD, 1250, 12.50 USD",
        "12,    USD, 1200, 12.00 USD",
        "12.500, USD, 1250, 12.50 USD",
        "-0.01, USD, -1, -0.01 USD",
        "1250,  JPY, 1250, 1250 JPY",
        "1E+3,  JPY, 1000, 1000 JPY",
        "1.250, KWD, 1250, 1.250 KWD",
        "0.000000, USD, 0, 0.00 USD"
    })
    void an_amount_is_kept_in_the_smallest_coin(String amount, String currency, long minorUnits, String shown) {
        Money money = Money.of(new BigDecimal(amount), currency);

        assertThat(money).isEqualTo(new Money(minorUnits, currency)).hasToString(shown);
        assertThat(money.toDecimal()).isEqualByComparingTo(new BigDecimal(amount));
    }

    @ParameterizedTest
    @CsvSource({"12.505, USD", "0.5, JPY", "0.0001, KWD", "1E-30, USD"})
    void an_amount_smaller_than_the_smallest_coin_is_refused(String amount, String currency) {
        assertThatThrownBy(() -> Money.of(new BigDecimal(amount), currency))
                .isInstanceOfSatisfying(
                        InvalidMoney.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo("money.tooPrecise"));
    }

    @ParameterizedTest
    @CsvSource({"1E+999999999, USD", "12345678901234567890, JPY", "-98765432109876543.21, USD"})
    void an_amount_too_large_to_keep_is_refused(String amount, String currency) {
        assertThatThrownBy(() -> Money.of(new BigDecimal(amount), currency))
                .isInstanceOfSatisfying(
                        InvalidMoney.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo("money.tooLarge"));
    }

    @ParameterizedTest
    @CsvSource({"usd", "DOLLAR", "ABC", "XAU"})
    void a_currency_nobody_pays_with_is_refused(String currency) {
        assertThatThrownBy(() -> new Money(1, currency))
                .isInstanceOf(InvalidMoney.class)
                .hasMessageContaining(currency);
    }

    @Test
    void amounts_of_one_currency_are_added_and_multiplied() {
        Money price = new Money(1250, "EUR");

        assertThat(price.times(3).plus(new Money(1, "EUR")).minus(Money.zero("EUR")))
                .isEqualTo(new Money(3751, "EUR"));
        assertThat(Money.zero("EUR").minus(price).isNegative()).isTrue();
        assertThat(Money.zero("EUR").isNegative()).isFalse();
    }

    @Test
    void amounts_of_two_currencies_are_never_mixed() {
        Money euro = new Money(1, "EUR");

        assertThatThrownBy(() -> euro.plus(new Money(1, "USD"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euro.minus(new Money(1, "USD"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_overflow_is_never_silent() {
        Money most = new Money(Long.MAX_VALUE, "EUR");

        assertThatThrownBy(() -> most.plus(new Money(1, "EUR"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    }
}
