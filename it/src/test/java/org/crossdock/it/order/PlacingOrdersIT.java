package org.crossdock.it.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.it.shop.OrderToPlace.anOrderFromLondon;
import static org.crossdock.it.shop.Shop.WAREHOUSE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.crossdock.it.http.Answer;
import org.crossdock.it.server.PortalStory;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.OrderToPlace;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.Test;

/** A machine client places orders over the API. */
@PortalStory
class PlacingOrdersIT {

    private final Product product;
    private final Shop shop;

    PlacingOrdersIT(Product product) {
        this.product = product;
        this.shop = new Shop(product.merchant(Product.GIFTHOUSE));
    }

    @Test
    void placed_order_is_routed_claimed_and_released_in_one_answer() {
        String mug = shop.newProductWith(10);
        String bowl = shop.newProductWith(5);

        Answer answer =
                shop.place(anOrderFromLondon().with(2, mug).with(1, bowl).shippedFor("4.95"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        JsonNode order = answer.json();
        assertThat(answer.header("Location"))
                .hasValueSatisfying(location -> assertThat(location)
                        .endsWith("/api/v1/orders/" + order.path("id").asText()));
        assertThat(order.path("status").asText()).isEqualTo("RELEASED");
        assertThat(order.path("state").asText()).isEqualTo("CONFIRMED");
        assertThat(order.path("totals").path("total").asText()).isEqualTo("42.45");
        assertThat(order.path("lines")
                        .get(0)
                        .path("quantities")
                        .path("released")
                        .asInt())
                .isEqualTo(2);
        assertThat(order.path("fulfillmentOrders")).hasSize(1);
        assertThat(order.path("fulfillmentOrders").get(0).path("node").asText()).isEqualTo(WAREHOUSE);
        assertThat(order.path("fulfillmentOrders").get(0).path("state").asText())
                .isEqualTo("OPEN");
        assertThat(shop.stock(mug, WAREHOUSE).path("allocated").asInt()).isEqualTo(2);
        assertThat(shop.stock(bowl, WAREHOUSE).path("available").asInt()).isEqualTo(4);
        assertThat(shop.api().get("orders/" + order.path("id").asText()).json()).isEqualTo(order);
    }

    @Test
    void same_number_again_answers_with_the_first_order_and_claims_nothing() {
        String mug = shop.newProductWith(10);
        OrderToPlace order = anOrderFromLondon().with(3, mug);

        Answer first = shop.place(order);
        Answer second = shop.place(order);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).as(second.toString()).isEqualTo(200);
        assertThat(second.text("id")).isEqualTo(first.text("id"));
        assertThat(shop.stock(mug, WAREHOUSE).path("allocated").asInt()).isEqualTo(3);
    }

    @Test
    void short_order_is_refused_with_what_is_missing_and_leaves_no_trace() {
        String mug = shop.newProductWith(10);
        String rare = shop.newProductWith(1);
        OrderToPlace order = anOrderFromLondon().with(2, mug).with(4, rare);

        Answer answer = shop.place(order);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.isProblem()).isTrue();
        JsonNode error = answer.json().path("errors").get(0);
        assertThat(error.path("pointer").asText()).isEqualTo("/lines/1/quantity");
        assertThat(error.path("detail").asText()).contains("3 of 4").contains(rare);
        assertThat(shop.stock(mug, WAREHOUSE).path("allocated").asInt()).isZero();
        assertThat(product.database()
                        .column("t_gifthouse", "SELECT id FROM sales_order WHERE external_id = ?", order.number()))
                .isEmpty();
    }

    @Test
    void every_wrong_value_is_named_by_a_pointer() {
        var order = anOrderFromLondon().by("", "ada@example.com").with(0, "MUG").json();

        Answer answer = shop.api().post("orders", order);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.isProblem()).as(answer.toString()).isTrue();
        assertThat(pointers(answer)).containsExactlyInAnyOrder("/customer/name", "/lines/0/quantity");
    }

    @Test
    void unknown_product_and_foreign_currency_are_refused_where_they_stand() {
        String mug = shop.newProductWith(1);

        Answer unknown = shop.place(anOrderFromLondon().with(1, mug).with(1, "NO-SUCH-SKU"));
        Answer foreign = shop.api()
                .post("orders", anOrderFromLondon().with(1, mug).json().put("currency", "USD"));

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.hasReason("order.unknownSku")).as(unknown.toString()).isTrue();
        assertThat(pointers(unknown)).containsExactly("/lines/1/sku");
        assertThat(foreign.hasReason("order.wrongCurrency"))
                .as(foreign.toString())
                .isTrue();
    }

    @Test
    void body_that_is_not_understood_is_a_bad_request() {
        Answer garbled = shop.api().postText("orders", "{\"channel\": ", Map.of());
        Answer misspelled = shop.api()
                .post("orders", anOrderFromLondon().with(1, "MUG").json().put("curency", "GBP"));

        assertThat(garbled.status()).isEqualTo(400);
        assertThat(garbled.isProblem()).as(garbled.toString()).isTrue();
        assertThat(misspelled.status()).isEqualTo(400);
        assertThat(pointers(misspelled)).containsExactly("/curency");
    }

    private static List<String> pointers(Answer answer) {
        return answer.json().path("errors").findValuesAsText("pointer");
    }
}
