package org.crossdock.app.order;

import java.time.Instant;
import java.util.List;
import org.crossdock.domain.order.Customer;
import org.crossdock.domain.order.Destination;
import org.crossdock.domain.order.LineQuantities;
import org.crossdock.domain.order.Order;
import org.crossdock.domain.order.OrderId;
import org.crossdock.domain.order.OrderLine;
import org.crossdock.domain.order.OrderState;
import org.crossdock.domain.order.OrderStatus;
import org.crossdock.domain.order.OrderTotals;
import org.crossdock.domain.order.WorkOrder;
import org.crossdock.domain.shared.ChannelId;
import org.crossdock.domain.shared.Money;

/**
 * One order whole, as its page and the API show it.
 *
 * @param channel code of its channel
 * @param workOrders its fulfillment orders, in the order they were opened
 */
public record OrderView(
        OrderId id,
        long number,
        ChannelId channelId,
        String channel,
        String externalId,
        OrderState state,
        OrderStatus status,
        Instant placedAt,
        Instant updatedAt,
        Customer customer,
        Destination destination,
        String currency,
        OrderTotals totals,
        List<Line> lines,
        List<WorkOrder> workOrders,
        int version) {

    static OrderView of(Order order, String channel, List<WorkOrder> workOrders) {
        return new OrderView(
                order.id(),
                order.number(),
                order.channelId(),
                channel,
                order.externalId(),
                order.state(),
                order.status(),
                order.placedAt(),
                order.updatedAt(),
                order.customer(),
                order.destination(),
                order.currency(),
                order.totals(),
                order.lines().stream().map(Line::of).toList(),
                workOrders,
                order.version());
    }

    /**
     * One line with its buckets.
     *
     * @param position place in the order, counted from 0
     */
    public record Line(
            int position,
            String sku,
            String name,
            int quantity,
            Money unitPrice,
            Money discount,
            Money tax,
            Money net,
            LineQuantities quantities) {

        static Line of(OrderLine line) {
            return new Line(
                    line.position(),
                    line.sku(),
                    line.name(),
                    line.quantity(),
                    line.unitPrice(),
                    line.discount(),
                    line.tax(),
                    line.net(),
                    line.quantities());
        }
    }
}
