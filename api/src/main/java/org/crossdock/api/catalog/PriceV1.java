package org.crossdock.api.catalog;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.crossdock.domain.shared.Money;

/** An amount of money: a decimal string with its ISO 4217 currency. */
public record PriceV1(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull @PositiveOrZero BigDecimal amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

    Money money() {
        return Money.of(amount, currency);
    }
}
