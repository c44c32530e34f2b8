package org.crossdock.api.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crossdock.app.order.OrderView;
import org.crossdock.domain.order.LineQuantities;
import org.crossdock.domain.order.OrderState;
import org.crossdock.domain.order.OrderStatus;
import org.crossdock.domain.order.OrderTotals;
import org.crossdock.domain.order.WorkOrder;
import org.crossdock.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An order as the API shows it. Amounts are decimal strings in the order's currency.
 *
 * @param promise the date promised to the customer, when one was
 */
public record OrderV1(
        UUID id,
        long number,
        String channel,
        String externalId,
        OrderStatus status,
        OrderState state,
        Instant placedAt,
        Instant updatedAt,
        MethodV1 method,
        @Nullable String pickupNode,
        CustomerV1 customer,
        AddressV1 shippingAddress,
        String currency,
        Totals totals,
        List<Line> lines,
        List<FulfillmentOrder> fulfillmentOrders,
        @Nullable Promise promise) {

    static OrderV1 of(OrderView order) {
        return new OrderV1(
                order.id().value(),
                order.number(),
                order.channel(),
                order.externalId(),
                order.status(),
                order.state(),
                order.placedAt(),
                order.updatedAt(),
                MethodV1.of(order.destination().method()),
                order.destination().pickupNode(),
                CustomerV1.of(order.customer()),
                AddressV1.of(order.destination().address()),
                order.currency(),
                Totals.of(order.totals(), order.currency()),
                order.lines().stream().map(Line::of).toList(),
                order.workOrders().stream().map(FulfillmentOrder::of).toList(),
                null);
    }

    /** What the order comes to. */
    public record Totals(String tax, String shipping, String discount, String total) {

        static Totals of(OrderTotals totals, String currency) {
            return new Totals(
                    amount(totals.tax(), currency),
                    amount(totals.shipping(), currency),
                    amount(totals.discount(), currency),
                    amount(totals.total(), currency));
        }

        private static String amount(long minorUnits, String currency) {
            return OrderV1.amount(new Money(minorUnits, currency));
        }
    }

    /** One line, with its units by progress. */
    public record Line(
            String sku,
            String name,
            int quantity,
            String unitPrice,
            String discount,
            String tax,
            LineQuantities quantities) {

        static Line of(OrderView.Line line) {
            return new Line(
                    line.sku(),
                    line.name(),
                    line.quantity(),
                    amount(line.unitPrice()),
                    amount(line.discount()),
                    amount(line.tax()),
                    line.quantities());
        }
    }

    /** What one node does for the order. */
    public record FulfillmentOrder(UUID id, String node, String state, Instant releaseAt, List<FulfillmentLine> lines) {

        static FulfillmentOrder of(WorkOrder work) {
            return new FulfillmentOrder(
                    work.id(),
                    work.node(),
                    work.state(),
                    work.releaseAt(),
                    work.lines().stream().map(FulfillmentLine::of).toList());
        }
    }

    /**
     * Units of one order line.
     *
     * @param line position in the order, counted from 0
     */
    public record FulfillmentLine(int line, String sku, int quantity) {

        static FulfillmentLine of(WorkOrder.Line line) {
            return new FulfillmentLine(line.line(), line.sku(), line.quantity());
        }
    }

    /** The dates promised to the customer. */
    public record Promise(Instant earliest, Instant latest) {}

    private static String amount(Money money) {
        return money.toDecimal().toPlainString();
    }
}
