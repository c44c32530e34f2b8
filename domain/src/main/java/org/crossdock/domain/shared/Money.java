package org.crossdock.domain.shared;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in the smallest coin of its currency: 1250 USD are 12.50, 1250 JPY are 1250, 1250 KWD are 1.250.
 *
 * @param minorUnits cents, yen, fils; negative when owed the other way
 * @param currency ISO 4217 code
 */
@Embeddable
public record Money(long minorUnits, String currency) {

    /** Long has 19 digits; an amount of more digits is no money, and its exponent may be a trap. */
    private static final int MOST_DIGITS = 18;

    public Money {
        fractionDigits(currency);
    }

    /** Nothing, in this currency. */
    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    /**
     * Reads an amount as people write it.
     *
     * @throws InvalidMoney if the currency is unknown or has fewer fraction digits than the amount
     */
    public static Money of(BigDecimal amount, String currency) {
        int digits = fractionDigits(currency);
        if (amount.precision() - (long) amount.scale() > MOST_DIGITS - digits) {
            throw InvalidMoney.tooLarge(amount, currency);
        }
        if (amount.signum() != 0 && amount.stripTrailingZeros().scale() > digits) {
            throw InvalidMoney.tooPrecise(amount, currency, digits);
        }
        BigDecimal exact = amount.setScale(digits, RoundingMode.UNNECESSARY);
        return new Money(exact.unscaledValue().longValueExact(), currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minorUnits, inSameCurrency(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minorUnits, inSameCurrency(other)), currency);
    }

    public Money times(int factor) {
        return new Money(Math.multiplyExact(minorUnits, factor), currency);
    }

    public boolean isNegative() {
        return minorUnits < 0;
    }

    /** The amount with as many fraction digits as its currency has. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(minorUnits, fractionDigits(currency));
    }

    /** The amount as logs show it, such as {@code 12.50 USD}. */
    @Override
    public String toString() {
        return toDecimal().toPlainString() + " " + currency;
    }

    private long inSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot add " + currency + " and " + other.currency);
        }
        return other.minorUnits;
    }

    private static int fractionDigits(String currency) {
        int digits = known(currency).getDefaultFractionDigits();
        if (digits < 0) {
            throw InvalidMoney.unknownCurrency(currency);
        }
        return digits;
    }

    private static Currency known(String currency) {
        try {
            return Currency.getInstance(currency);
        } catch (IllegalArgumentException unknown) {
            throw InvalidMoney.unknownCurrency(currency);
        }
    }
}
