package org.crossdock.app.channel.shopify;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossdock.app.channel.IncomingMessage;
import org.crossdock.app.channel.MappedMessage;
import org.crossdock.app.channel.MessageMapping;
import org.crossdock.app.order.PlaceOrder;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.jspecify.annotations.Nullable;

/**
 * Reads Shopify's orders. A shop may send the same order as created and as paid, in any order: both are the same command
 * and the second finds the order placed. An order that was cancelled before it got here is none.
 */
@ApplicationScoped
class ShopifyMapping implements MessageMapping {

    private static final Set<String> ORDER_TOPICS = Set.of("orders/create", "orders/paid");

    private static final int LONGEST_ID = 120;
    private static final int LONGEST_TIME = 40;
    private static final int LONGEST_STATUS = 30;
    private static final int LONGEST_CURRENCY = 3;

    @Override
    public String source() {
        return Shopify.SOURCE;
    }

    @Override
    public MappedMessage map(IncomingMessage message) {
        if (!ORDER_TOPICS.contains(message.topic())) {
            return new MappedMessage.Nothing(
                    "inbound.otherTopic", "Messages about '" + message.topic() + "' ask for nothing here.");
        }
        Payload order = unwrapped(Payload.read(message.body()));
        if (order.at("cancelled_at").isPresent()) {
            return new MappedMessage.Nothing(
                    "inbound.cancelledBefore", "The order was cancelled in the shop before it got here.");
        }
        String currency = order.at("currency").requiredText(LONGEST_CURRENCY, "currency");
        ShopifyAmounts amounts = ShopifyAmounts.of(order, currency);
        List<PlaceOrder.Line> lines = new ShopifyLines(amounts).of(order);
        if (lines.isEmpty()) {
            return new MappedMessage.Nothing("inbound.nothingToShip", "Nothing in the order needs to be shipped.");
        }
        return new MappedMessage.NewOrder(new PlaceOrder(
                message.channelCode(),
                order.at("id").requiredText(LONGEST_ID, "order id"),
                placedAt(order),
                currency,
                FulfillmentMethod.SHIP,
                null,
                ShopifyPeople.customer(order),
                ShopifyPeople.address(order),
                lines,
                amounts.shipping(order),
                Optional.of(payment(order))));
    }

    private static PlaceOrder.Payment payment(Payload order) {
        Payload total = order.at("total_price");
        return new PlaceOrder.Payment(
                order.at("financial_status").text(LONGEST_STATUS).orElse(null),
                total.isPresent() ? total.amount() : null,
                null);
    }

    /** Webhooks carry the bare order, answers of Shopify's API an object around it. */
    private static Payload unwrapped(Payload root) {
        Payload inner = root.at("order");
        return inner.node().isObject() && root.node().size() == 1 ? inner : root;
    }

    private static @Nullable Instant placedAt(Payload order) {
        Payload processed = order.at("processed_at");
        Payload time = processed.isPresent() ? processed : order.at("created_at");
        return time.text(LONGEST_TIME).map(text -> instant(time, text)).orElse(null);
    }

    private static Instant instant(Payload time, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException bad) {
            throw time.problem("inbound.badTime", "'" + text + "' is no time with a zone.");
        }
    }
}
