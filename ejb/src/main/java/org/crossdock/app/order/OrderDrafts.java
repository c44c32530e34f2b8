package org.crossdock.app.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossdock.app.catalog.NodeDirectory;
import org.crossdock.app.catalog.ProductFacts;
import org.crossdock.app.catalog.ProductFinder;
import org.crossdock.app.platform.geo.Place;
import org.crossdock.app.platform.geo.Places;
import org.crossdock.domain.order.Destination;
import org.crossdock.domain.order.NewOrder;
import org.crossdock.domain.order.OrderedItem;
import org.crossdock.domain.order.SalesChannel;
import org.crossdock.domain.order.SalesChannels;
import org.crossdock.domain.order.ToldPayment;
import org.crossdock.domain.shared.Address;
import org.crossdock.domain.shared.Cause;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.crossdock.domain.shared.IdSource;
import org.crossdock.domain.shared.InvalidMoney;
import org.crossdock.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** Checks a command against channel and catalog and fixes its prices, names and coordinates. */
@ApplicationScoped
class OrderDrafts {

    @Inject
    private SalesChannels channels;

    @Inject
    private ProductFinder products;

    @Inject
    private NodeDirectory nodes;

    @Inject
    private Places places;

    @Inject
    private IdSource ids;

    OrderDraft check(PlaceOrder command, Cause cause) {
        SalesChannel channel = channels.byCode(command.channel())
                .orElseThrow(() -> new OrderRefused(
                        "order.unknownChannel",
                        "/channel",
                        "There is no channel " + command.channel(),
                        command.channel()));
        String currency = channel.rules().currency();
        if (!currency.equals(command.currency())) {
            throw new OrderRefused(
                    "order.wrongCurrency",
                    "/currency",
                    "Channel " + command.channel() + " sells in " + currency + ", not in " + command.currency(),
                    command.channel(),
                    currency,
                    command.currency());
        }
        NewOrder order = new NewOrder(
                channel.id(),
                command.externalId(),
                channel.rules().paymentRule(),
                currency,
                Objects.requireNonNullElse(command.placedAt(), cause.at()),
                command.customer(),
                destination(command),
                items(command),
                money(command.shipping(), currency, "/shipping/amount"),
                command.payment().map(told -> payment(told, currency)).orElse(null));
        return new OrderDraft(order, channel.rules());
    }

    private static ToldPayment payment(PlaceOrder.Payment told, String currency) {
        @Nullable BigDecimal amount = told.amount();
        @Nullable Long minorUnits = amount == null
                ? null
                : money(amount, currency, "/payment/amount").minorUnits();
        return new ToldPayment(told.status(), minorUnits, told.reference());
    }

    private void checkPickupNode(PlaceOrder command) {
        @Nullable String code = command.pickupNode();
        if (command.method() == FulfillmentMethod.SHIP) {
            return;
        }
        if (code == null) {
            throw new OrderRefused(
                    "order.pickupNodeMissing", "/pickupNode", "Name the node where the customer collects");
        }
        if (nodes.nodes().stream().noneMatch(node -> node.code().equals(code))) {
            throw new OrderRefused("order.unknownNode", "/pickupNode", "There is no node " + code, code);
        }
    }

    private Destination destination(PlaceOrder command) {
        checkPickupNode(command);
        Address address = command.shippingAddress();
        @Nullable Place place = places.locate(address.country(), address.postalCode(), address.city(), address.region());
        return new Destination(
                command.method(),
                command.pickupNode(),
                address,
                place == null ? null : place.point(),
                place == null ? "UNKNOWN" : place.precision().name(),
                place == null ? "" : place.label());
    }

    private List<OrderedItem> items(PlaceOrder command) {
        List<String> skus =
                command.lines().stream().map(PlaceOrder.Line::sku).distinct().toList();
        Map<String, ProductFacts> known = products.bySku(skus);
        List<OrderedItem> items = new ArrayList<>();
        for (PlaceOrder.Line line : command.lines()) {
            String pointer = "/lines/" + items.size();
            @Nullable ProductFacts product = known.get(line.sku());
            if (product == null) {
                throw new OrderRefused(
                        "order.unknownSku", pointer + "/sku", "There is no product with SKU " + line.sku(), line.sku());
            }
            items.add(item(line, product, command.currency(), pointer));
        }
        return items;
    }

    private OrderedItem item(PlaceOrder.Line line, ProductFacts product, String currency, String pointer) {
        OrderedItem item = new OrderedItem(
                ids.next(),
                product.id(),
                product.sku(),
                product.name(),
                line.quantity(),
                money(line.unitPrice(), currency, pointer + "/unitPrice"),
                money(line.discount(), currency, pointer + "/discount"),
                money(line.tax(), currency, pointer + "/tax"));
        if (item.net().isNegative()) {
            throw new OrderRefused(
                    "order.discountTooLarge",
                    pointer + "/discount",
                    "The discount of line " + pointer + " is larger than the line",
                    line.sku());
        }
        return item;
    }

    private static Money money(BigDecimal amount, String currency, String pointer) {
        try {
            return Money.of(amount, currency);
        } catch (InvalidMoney invalid) {
            throw new OrderRefused(
                    "order.badAmount",
                    pointer,
                    amount.toPlainString() + " is no amount in " + currency,
                    amount.toPlainString(),
                    currency);
        }
    }
}
