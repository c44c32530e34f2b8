package org.crossdock.app.channel.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.crossdock.app.channel.IncomingMessage;
import org.crossdock.app.channel.RawBody;

/** A published Shopify order, as it is or with single fields told otherwise. */
final class ShopifyFixture {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode order;

    private ShopifyFixture(ObjectNode order) {
        this.order = order;
    }

    /** The published order, untouched. */
    static ShopifyFixture asPublished() {
        return new ShopifyFixture((ObjectNode) file("order.json").get("order"));
    }

    /** The published order, not cancelled, and with a SKU on each line. */
    static ShopifyFixture anOrder() {
        return asPublished().with("/cancelled_at", "null").sku(0, "SODA").sku(1, "BEER");
    }

    static byte[] bytes(String name) {
        try (InputStream in = ShopifyFixture.class.getResourceAsStream("/channels/shopify/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode file(String name) {
        return json(new String(bytes(name), StandardCharsets.UTF_8));
    }

    ShopifyFixture sku(int line, String sku) {
        return with("/line_items/" + line + "/sku", '"' + sku + '"');
    }

    ShopifyFixture with(String pointer, String json) {
        int last = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) (last == 0 ? order : order.at(pointer.substring(0, last)));
        parent.set(pointer.substring(last + 1), json(json));
        return this;
    }

    ShopifyFixture without(String pointer) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) (last == 0 ? order : order.at(pointer.substring(0, last)))).remove(pointer.substring(last + 1));
        return this;
    }

    IncomingMessage as(String topic) {
        return new IncomingMessage(
                "shopify",
                "shopify",
                "delivery-1",
                topic,
                new RawBody(order.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException bad) {
            throw new UncheckedIOException(bad);
        }
    }
}
