package org.crossdock.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.crossdock.it.http.Answer;
import org.crossdock.it.http.MerchantApi;

/** A demo merchant at work: sets up what a story needs, each with names of its own, so that stories never meet. */
public final class Shop {

    /** Gifthouse's warehouse. */
    public static final String WAREHOUSE = "DC-MK";

    /** Gifthouse's showroom. */
    public static final String SHOWROOM = "ST-LON";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MerchantApi api;

    public Shop(MerchantApi api) {
        this.api = api;
    }

    /** The API that it works with. */
    public MerchantApi api() {
        return api;
    }

    /** Lists a new product that has no stock anywhere; answers its SKU. */
    public String newProduct() {
        String sku = "STORY-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        ArrayNode products = JSON.createArrayNode();
        ObjectNode product = products.addObject().put("sku", sku).put("name", "Story product " + sku);
        product.putObject("price").put("amount", "12.50").put("currency", "GBP");
        product.put("weightGrams", 400);
        expectOk(api.post("products", products));
        return sku;
    }

    /** Lists a new product with these units in the warehouse; answers its SKU. */
    public String newProductWith(int units) {
        return newProductWith(Map.of(WAREHOUSE, units));
    }

    /** Lists a new product with units at several nodes; answers its SKU. */
    public String newProductWith(Map<String, Integer> unitsByNode) {
        String sku = newProduct();
        ArrayNode changes = JSON.createArrayNode();
        unitsByNode.forEach((node, units) -> changes.add(count(sku, node, units)));
        JsonNode results = expectOk(api.patch("stock-levels", changes)).json().path("results");
        assertThat(results)
                .allSatisfy(result -> assertThat(result.path("status").asInt()).isEqualTo(200));
        return sku;
    }

    /** A count of what is there, as a change of stock. */
    public static ObjectNode count(String sku, String node, int units) {
        ObjectNode change =
                JSON.createObjectNode().put("sku", sku).put("node", node).put("reason", "COUNT");
        change.putObject("set").put("onHand", units);
        return change;
    }

    /** Places an order. */
    public Answer place(OrderToPlace order) {
        return api.post("orders", order.json());
    }

    /** The counters of a SKU at a node. */
    public JsonNode stock(String sku, String node) {
        JsonNode levels = expectOk(api.get("stock-levels?sku=" + sku + "&node=" + node))
                .json()
                .path("data");
        assertThat(levels).as("levels of %s at %s", sku, node).hasSize(1);
        return levels.get(0);
    }

    private static Answer expectOk(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }
}
