package org.crossdock.domain.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.catalog.ProductId;
import org.crossdock.domain.inventory.StockLevelId;
import org.crossdock.domain.shared.Address;
import org.crossdock.domain.shared.Cause;
import org.crossdock.domain.shared.ChannelId;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.crossdock.domain.shared.Money;

/** Builds orders in shop language: {@code anOrder().with(2, "MUG").placed()}. */
public final class OrderBuilder {

    public static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    public static final Cause CAUSE = new Cause(UUID.randomUUID(), "ada", NOON);

    private static final String CURRENCY = "EUR";

    private final List<OrderedItem> items = new ArrayList<>();
    private PaymentRule rule = PaymentRule.NONE;
    private Money shipping = Money.zero(CURRENCY);

    public static OrderBuilder anOrder() {
        return new OrderBuilder();
    }

    public OrderBuilder with(int quantity, String sku) {
        return with(quantity, sku, 1000, 0, 0);
    }

    public OrderBuilder with(int quantity, String sku, long unitPrice, long discount, long tax) {
        items.add(new OrderedItem(
                UUID.randomUUID(),
                new ProductId(UUID.randomUUID()),
                sku,
                sku,
                quantity,
                new Money(unitPrice, CURRENCY),
                new Money(discount, CURRENCY),
                new Money(tax, CURRENCY)));
        return this;
    }

    public OrderBuilder paidFirst() {
        rule = PaymentRule.COVERED;
        return this;
    }

    public OrderBuilder shippedFor(long amount) {
        shipping = new Money(amount, CURRENCY);
        return this;
    }

    public Order placed() {
        Destination destination = new Destination(
                FulfillmentMethod.SHIP,
                null,
                new Address("Ada", "1 Street", null, "London", null, "N1", "GB"),
                null,
                "UNKNOWN",
                "");
        NewOrder asked = new NewOrder(
                new ChannelId(UUID.randomUUID()),
                "W-1",
                rule,
                CURRENCY,
                NOON,
                new Customer("Ada", "ada@example.com", null),
                destination,
                items,
                shipping,
                null);
        return new Order(new OrderId(UUID.randomUUID()), 1001, asked, CAUSE, UUID::randomUUID);
    }

    /** A plan that gives {@code units} of each line, in order, from one node; the rest is unfilled. */
    public static SourcingPlan plan(Order order, String node, int... units) {
        List<Allotment> allotments = new ArrayList<>();
        Map<Integer, Integer> unfilled = new HashMap<>();
        NodeId id = new NodeId(UUID.randomUUID());
        for (int line = 0; line < units.length; line++) {
            int missing = order.lines().get(line).quantity() - units[line];
            if (missing > 0) {
                unfilled.put(line, missing);
            }
            if (units[line] > 0) {
                StockLevelId level = new StockLevelId(UUID.randomUUID());
                allotments.add(new Allotment(UUID.randomUUID(), line, id, node, level, units[line]));
            }
        }
        return new SourcingPlan(allotments, unfilled, "{}");
    }
}
