package org.crossdock.api.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crossdock.app.order.PlaceOrder;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.jspecify.annotations.Nullable;

/**
 * An order as a client sends it. Amounts are decimal strings in the order's currency.
 *
 * @param externalId the channel's own number; the same one again answers with the first order
 * @param pickupNode code of the node where the customer collects, with method pickup
 */
public record NewOrderV1(
        @NotBlank @Size(max = 40) String channel,
        @NotBlank @Size(max = 120) String externalId,
        @Nullable Instant placedAt,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @Nullable MethodV1 method,
        @Size(max = 32) @Nullable String pickupNode,
        @NotNull @Valid CustomerV1 customer,
        @NotNull @Valid AddressV1 shippingAddress,
        @NotEmpty @Size(max = 200) @Valid List<Line> lines,
        @Valid @Nullable Shipping shipping,
        @Valid @Nullable Payment payment) {

    private static final int MOST_UNITS = 1_000_000;

    /** One line of an order. */
    public record Line(
            @NotBlank @Size(max = 64) String sku,
            @Min(1) @Max(MOST_UNITS) int quantity,
            @NotNull @PositiveOrZero BigDecimal unitPrice,
            @PositiveOrZero @Nullable BigDecimal discount,
            @PositiveOrZero @Nullable BigDecimal tax) {

        private PlaceOrder.Line line() {
            return new PlaceOrder.Line(sku, quantity, unitPrice, orZero(discount), orZero(tax));
        }
    }

    /** What the customer pays for delivery. */
    public record Shipping(@NotNull @PositiveOrZero BigDecimal amount) {}

    /** What the channel says about the payment. */
    public record Payment(
            @Size(max = 30) @Nullable String status,
            @PositiveOrZero @Nullable BigDecimal amount,
            @Size(max = 120) @Nullable String reference) {

        private PlaceOrder.Payment told() {
            return new PlaceOrder.Payment(status, amount, reference);
        }
    }

    PlaceOrder command() {
        return new PlaceOrder(
                channel,
                externalId,
                placedAt,
                currency,
                method == null ? FulfillmentMethod.SHIP : method.method(),
                pickupNode,
                customer.customer(),
                shippingAddress.address(),
                lines.stream().map(Line::line).toList(),
                shipping == null ? BigDecimal.ZERO : shipping.amount(),
                Optional.ofNullable(payment).map(Payment::told));
    }

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return Objects.requireNonNullElse(amount, BigDecimal.ZERO);
    }
}
