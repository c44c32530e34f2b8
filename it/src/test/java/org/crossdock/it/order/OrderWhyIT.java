package org.crossdock.it.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.it.shop.OrderToPlace.anOrderFromLondon;
import static org.crossdock.it.shop.Shop.SHOWROOM;
import static org.crossdock.it.shop.Shop.WAREHOUSE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.crossdock.it.http.Answer;
import org.crossdock.it.server.PortalStory;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.Test;

/** Every order says what happened to it, and why it is fulfilled where it is. */
@PortalStory
class OrderWhyIT {

    private final Shop shop;

    OrderWhyIT(Product product) {
        this.shop = new Shop(product.merchant(Product.GIFTHOUSE));
    }

    @Test
    void explanation_names_every_node_and_the_one_that_was_chosen() {
        String mug = shop.newProductWith(Map.of(WAREHOUSE, 5, SHOWROOM, 5));
        JsonNode order = shop.place(anOrderFromLondon().with(1, mug)).json();

        Answer answer = shop.api().get("orders/" + order.path("id").asText() + "/explanation");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body())
                .contains(WAREHOUSE)
                .contains(SHOWROOM)
                .contains(order.path("fulfillmentOrders").get(0).path("node").asText());
    }

    @Test
    void timeline_tells_the_steps_in_order() {
        String mug = shop.newProductWith(5);
        String id = shop.place(anOrderFromLondon().with(1, mug)).text("id");

        JsonNode entries = shop.api().get("orders/" + id + "/timeline").json().path("data");

        assertThat(entries).hasSizeGreaterThanOrEqualTo(2);
        assertThat(entries.get(0).path("type").asText()).containsIgnoringCase("placed");
        assertThat(entries.findValuesAsText("seq")).isSorted().doesNotHaveDuplicates();
        assertThat(entries.get(entries.size() - 1).path("to").asText()).isEqualTo("CONFIRMED");
        assertThat(entries.findValuesAsText("actor")).allMatch(actor -> actor.contains("demo-gifthouse"));
    }

    @Test
    void order_that_is_not_there_has_neither() {
        String nobody = "orders/" + UUID.randomUUID();

        assertThat(shop.api().get(nobody).status()).isEqualTo(404);
        assertThat(shop.api().get(nobody + "/explanation").status()).isEqualTo(404);
        assertThat(shop.api().get(nobody + "/timeline").status()).isEqualTo(404);
    }
}
