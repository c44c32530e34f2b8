package org.crossdock.it.shop;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** An order as a story tells it: a customer, an address, and what is said about the rest. */
public final class OrderToPlace {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode order = JSON.createObjectNode();
    private final ArrayNode lines = JSON.createArrayNode();

    private OrderToPlace(String currency) {
        order.put("channel", "web");
        order.put("externalId", "story-" + UUID.randomUUID());
        order.put("currency", currency);
        order.put("method", "ship");
    }

    /** An order of a customer in London, with a number of its own and no lines yet. */
    public static OrderToPlace anOrderFromLondon() {
        return new OrderToPlace("GBP")
                .by("Ada Lovelace", "ada@example.com")
                .to("12 St James's Square", "London", "SW1Y 4JH", "GB");
    }

    /** An order of a customer in Portland, with a number of its own and no lines yet. */
    public static OrderToPlace anOrderFromPortland() {
        return new OrderToPlace("USD")
                .by("Grace Hopper", "grace@example.com")
                .to("1 Main Street", "Portland", "97201", "US");
    }

    /** The number that the channel gives it. */
    public OrderToPlace numbered(String externalId) {
        order.put("externalId", externalId);
        return this;
    }

    /** Units of a SKU at 12.50 each. */
    public OrderToPlace with(int quantity, String sku) {
        lines.addObject().put("sku", sku).put("quantity", quantity).put("unitPrice", "12.50");
        return this;
    }

    /** Comes through this channel instead of the web shop. */
    public OrderToPlace through(String channel) {
        order.put("channel", channel);
        return this;
    }

    /** Who ordered. */
    public OrderToPlace by(String name, String email) {
        order.putObject("customer").put("name", name).put("email", email);
        return this;
    }

    /** What the customer pays for delivery. */
    public OrderToPlace shippedFor(String amount) {
        order.putObject("shipping").put("amount", amount);
        return this;
    }

    /** The channel's number for it. */
    public String number() {
        return order.path("externalId").asText();
    }

    /** The order as the API takes it. */
    public ObjectNode json() {
        ObjectNode whole = order.deepCopy();
        whole.set("lines", lines.deepCopy());
        return whole;
    }

    private OrderToPlace to(String line1, String city, String postalCode, String country) {
        order.putObject("shippingAddress")
                .put("name", order.path("customer").path("name").asText())
                .put("line1", line1)
                .put("city", city)
                .put("postalCode", postalCode)
                .put("country", country);
        return this;
    }
}
