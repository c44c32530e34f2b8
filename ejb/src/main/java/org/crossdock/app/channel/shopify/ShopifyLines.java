package org.crossdock.app.channel.shopify;

import java.util.ArrayList;
import java.util.List;
import org.crossdock.app.channel.UnreadableMessage;
import org.crossdock.app.order.PlaceOrder;

/** The lines of an order that leave a house; what needs no shipping, such as a gift card, is not for us. */
final class ShopifyLines {

    private static final int LONGEST_SKU = 64;
    private static final int LONGEST_TITLE = 300;

    private final ShopifyAmounts amounts;

    ShopifyLines(ShopifyAmounts amounts) {
        this.amounts = amounts;
    }

    /** Every line that is shipped; what is wrong with any of them is told at once. */
    List<PlaceOrder.Line> of(Payload order) {
        List<PlaceOrder.Line> lines = new ArrayList<>();
        List<UnreadableMessage.Problem> problems = new ArrayList<>();
        order.at("line_items").items().filter(ShopifyLines::isShipped).forEach(line -> {
            try {
                lines.add(line(line));
            } catch (UnreadableMessage unreadable) {
                problems.addAll(unreadable.problems());
            }
        });
        if (!problems.isEmpty()) {
            throw new UnreadableMessage(problems);
        }
        return lines;
    }

    private static boolean isShipped(Payload line) {
        return !line.at("requires_shipping").isFalse();
    }

    private PlaceOrder.Line line(Payload line) {
        Payload sku = line.at("sku");
        String known = sku.text(LONGEST_SKU).orElseThrow(() -> sku.problem("inbound.missingSku", withoutSku(line)));
        int quantity = quantity(line.at("quantity"));
        ShopifyAmounts.LineAmounts money = amounts.line(line, quantity);
        return new PlaceOrder.Line(known, quantity, money.unitPrice(), money.discount(), money.tax());
    }

    private static String withoutSku(Payload line) {
        String title = line.at("title").text(LONGEST_TITLE).orElse("without a title");
        return line.at("variant_id").isPresent()
                ? "The line '" + title + "' has no SKU: give its variant one in Shopify."
                : "The line '" + title + "' was sold without a variant, so it has no SKU.";
    }

    private static int quantity(Payload quantity) {
        if (!quantity.node().isInt() || quantity.node().intValue() < 1) {
            throw quantity.problem("inbound.badQuantity", "The quantity is no whole number of at least 1.");
        }
        return quantity.node().intValue();
    }
}
