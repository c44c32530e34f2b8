package org.crossdock.bench.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The orders of one worker as the API takes them, each with a number of its own. */
final class OrderBodies {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PRICE = "12.50";
    private static final String SHIPPING = "4.90";

    private final Assortment assortment;
    private final Baskets baskets;
    private final String prefix;
    private int placed;

    /**
     * The orders of a worker.
     *
     * @param prefix of its external ids; no other worker of any run on this database has the same
     */
    OrderBodies(Assortment assortment, Baskets baskets, String prefix) {
        this.assortment = assortment;
        this.baskets = baskets;
        this.prefix = prefix;
    }

    byte[] next() {
        placed++;
        try {
            return JSON.writeValueAsBytes(order(baskets.next(), prefix + placed));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an order cannot be written", unwritable);
        }
    }

    private ObjectNode order(Basket basket, String externalId) {
        ObjectNode order = JSON.createObjectNode()
                .put("channel", "web")
                .put("externalId", externalId)
                .put("currency", assortment.currency())
                .put("method", "ship");
        order.putObject("customer").put("name", "Customer " + externalId).put("email", externalId + "@example.com");
        writeAddress(order.putObject("shippingAddress"), assortment.places().get(basket.place()));
        ArrayNode lines = order.putArray("lines");
        writeLine(lines.addObject(), basket.firstSku());
        writeLine(lines.addObject(), basket.secondSku());
        order.putObject("shipping").put("amount", SHIPPING);
        return order;
    }

    private static void writeAddress(ObjectNode address, Place place) {
        address.put("name", "A customer")
                .put("line1", "1 Main Street")
                .put("city", place.city())
                .put("region", place.region())
                .put("postalCode", place.postalCode())
                .put("country", place.country());
    }

    private void writeLine(ObjectNode line, int sku) {
        line.put("sku", assortment.skus().get(sku)).put("quantity", 1).put("unitPrice", PRICE);
    }
}
