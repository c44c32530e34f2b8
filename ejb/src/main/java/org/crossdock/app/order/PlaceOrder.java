package org.crossdock.app.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crossdock.domain.order.Customer;
import org.crossdock.domain.shared.Address;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.jspecify.annotations.Nullable;

/**
 * The one canonical command that every source of orders is mapped to.
 *
 * @param channel code of the channel it came through
 * @param externalId the channel's own number; the same one again is the same order
 * @param placedAt when the customer ordered; now, when absent
 * @param currency ISO 4217 code of all amounts
 * @param pickupNode code of the node where the customer collects, with method PICKUP
 * @param shipping what the customer pays for delivery
 * @param payment what the channel says about the payment
 */
public record PlaceOrder(
        String channel,
        String externalId,
        @Nullable Instant placedAt,
        String currency,
        FulfillmentMethod method,
        @Nullable String pickupNode,
        Customer customer,
        Address shippingAddress,
        List<Line> lines,
        BigDecimal shipping,
        Optional<Payment> payment) {

    public PlaceOrder {
        lines = List.copyOf(lines);
    }

    /**
     * What a channel says about a payment.
     *
     * @param status the channel's own word, such as {@code paid}
     * @param reference the provider's number for it
     */
    public record Payment(
            @Nullable String status,
            @Nullable BigDecimal amount,
            @Nullable String reference) {}

    /**
     * Units of one SKU.
     *
     * @param discount off the whole line
     * @param tax on the whole line
     */
    public record Line(String sku, int quantity, BigDecimal unitPrice, BigDecimal discount, BigDecimal tax) {}
}
