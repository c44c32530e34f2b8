package org.crossdock.domain.shared;

import java.math.BigDecimal;
import java.util.List;

/** An amount that cannot be money: its currency is unknown, or it cannot be paid in that currency's smallest coin. */
public final class InvalidMoney extends BusinessException {

    private static final long serialVersionUID = 1L;

    private InvalidMoney(String reason, String message, List<?> arguments) {
        super(reason, message, arguments);
    }

    static InvalidMoney unknownCurrency(String code) {
        return new InvalidMoney("money.unknownCurrency", code + " is no ISO 4217 currency", List.of(code));
    }

    static InvalidMoney tooPrecise(BigDecimal amount, String currency, int digits) {
        return new InvalidMoney(
                "money.tooPrecise",
                amount.toPlainString() + " " + currency + " has more than " + digits + " fraction digits",
                List.of(amount, currency, digits));
    }

    static InvalidMoney tooLarge(BigDecimal amount, String currency) {
        return new InvalidMoney(
                "money.tooLarge", "An amount with exponent " + -amount.scale() + " is too large", List.of(currency));
    }
}
