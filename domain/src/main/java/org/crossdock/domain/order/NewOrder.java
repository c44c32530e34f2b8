package org.crossdock.domain.order;

import java.time.Instant;
import java.util.List;
import org.crossdock.domain.shared.ChannelId;
import org.crossdock.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Everything an order is placed with, checked and in the channel's currency.
 *
 * @param externalId the channel's own number for it
 * @param shipping what the customer pays for delivery
 * @param payment what the channel said about the payment, if anything
 */
public record NewOrder(
        ChannelId channel,
        String externalId,
        PaymentRule paymentRule,
        String currency,
        Instant placedAt,
        Customer customer,
        Destination destination,
        List<OrderedItem> items,
        Money shipping,
        @Nullable ToldPayment payment) {

    public NewOrder {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("an order has at least one line");
        }
    }

    OrderTotals totals() {
        long net = items.stream().mapToLong(item -> item.net().minorUnits()).sum();
        long tax = items.stream().mapToLong(item -> item.tax().minorUnits()).sum();
        return new OrderTotals(tax, shipping.minorUnits(), 0, net + tax + shipping.minorUnits());
    }
}
