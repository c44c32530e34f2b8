package org.crossdock.app.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
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
        BigDecimal shipping) {

    public PlaceOrder {
        lines = List.copyOf(lines);
    }

    /**
     * Units of one SKU.
     *
     * @param discount off the whole line
     * @param tax on the whole line
     */
    public record Line(String sku, int quantity, BigDecimal unitPrice, BigDecimal discount, BigDecimal tax) {}
}
