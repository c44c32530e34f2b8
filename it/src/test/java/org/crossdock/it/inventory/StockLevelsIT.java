package org.crossdock.it.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.it.shop.OrderToPlace.anOrderFromLondon;
import static org.crossdock.it.shop.Shop.SHOWROOM;
import static org.crossdock.it.shop.Shop.WAREHOUSE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.crossdock.it.http.Answer;
import org.crossdock.it.server.PortalStory;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.Test;

/** A client counts and corrects stock over the API, and asks what may be promised. */
@PortalStory
class StockLevelsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Product product;
    private final Shop shop;

    StockLevelsIT(Product product) {
        this.product = product;
        this.shop = new Shop(product.merchant(Product.GIFTHOUSE));
    }

    @Test
    void count_that_expects_something_else_changes_nothing() {
        String mug = shop.newProductWith(10);

        JsonNode late = change(Shop.count(mug, WAREHOUSE, 7).put("expected", 9));
        JsonNode right = change(Shop.count(mug, WAREHOUSE, 8).put("expected", 10));

        assertThat(late.path("status").asInt()).as(late.toString()).isEqualTo(409);
        assertThat(late.path("onHand").asInt()).isEqualTo(10);
        assertThat(late.path("problem").path("type").asText()).endsWith("inventory.conflict");
        assertThat(right.path("status").asInt()).isEqualTo(200);
        assertThat(shop.stock(mug, WAREHOUSE).path("onHand").asInt()).isEqualTo(8);
    }

    @Test
    void adjustment_adds_up_and_never_goes_below_nothing() {
        String mug = shop.newProductWith(10);

        JsonNode lost = change(adjustment(mug, WAREHOUSE, -3, "LOST"));
        JsonNode tooMany = change(adjustment(mug, WAREHOUSE, -8, "LOST"));

        assertThat(lost.path("onHand").asInt()).isEqualTo(7);
        assertThat(tooMany.path("status").asInt()).isEqualTo(422);
        assertThat(shop.stock(mug, WAREHOUSE).path("onHand").asInt()).isEqualTo(7);
    }

    @Test
    void every_change_is_a_movement_with_its_reason_and_actor() {
        String mug = shop.newProductWith(10);

        change(adjustment(mug, WAREHOUSE, -3, "DAMAGED"));

        assertThat(product.database()
                        .column(
                                "t_gifthouse",
                                "SELECT CONCAT(m.on_hand_delta, ' ', m.reason) FROM stock_movement m JOIN stock_level s"
                                        + " ON s.id = m.stock_level_id WHERE s.sku = ? ORDER BY m.id",
                                mug))
                .containsExactly("10 COUNT", "-3 DAMAGED");
    }

    @Test
    void unknown_product_and_node_are_refused_beside_what_is_done() {
        String mug = shop.newProduct();
        ArrayNode changes = JSON.createArrayNode()
                .add(Shop.count("NO-SUCH-SKU", WAREHOUSE, 1))
                .add(Shop.count(mug, "NOWHERE", 1))
                .add(Shop.count(mug, WAREHOUSE, 1));

        JsonNode results = shop.api().patch("stock-levels", changes).json().path("results");

        assertThat(results.get(0).path("problem").path("type").asText()).endsWith("inventory.unknownSku");
        assertThat(results.get(1).path("problem").path("type").asText()).endsWith("inventory.unknownNode");
        assertThat(results.get(2).path("status").asInt()).isEqualTo(200);
    }

    @Test
    void availability_is_what_no_order_has_claimed() {
        String mug = shop.newProductWith(Map.of(WAREHOUSE, 5, SHOWROOM, 2));
        shop.place(anOrderFromLondon().with(3, mug));
        ObjectNode question = JSON.createObjectNode()
                .put("channel", "web")
                .put("method", "ship")
                .put("country", "GB");
        question.putArray("skus").add(mug).add("NO-SUCH-SKU");

        Answer answer = shop.api().post("availability", question);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        JsonNode first = answer.json().path("data").get(0);
        assertThat(first.path("sku").asText()).isEqualTo(mug);
        assertThat(first.path("availableToPromise").asInt()).isEqualTo(4);
    }

    private JsonNode change(ObjectNode change) {
        Answer answer = shop.api().patch("stock-levels", JSON.createArrayNode().add(change));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().path("results").get(0);
    }

    private static ObjectNode adjustment(String sku, String node, int units, String reason) {
        return JSON.createObjectNode()
                .put("sku", sku)
                .put("node", node)
                .put("adjust", units)
                .put("reason", reason);
    }
}
