package org.crossdock.it.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.it.shop.OrderToPlace.anOrderFromLondon;
import static org.crossdock.it.shop.Shop.WAREHOUSE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;
import org.crossdock.it.http.Answer;
import org.crossdock.it.server.PortalStory;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.OrderToPlace;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.Test;

/** Many orders in one request: each has its own result. */
@PortalStory
class OrderBatchIT {

    private final Shop shop;

    OrderBatchIT(Product product) {
        this.shop = new Shop(product.merchant(Product.GIFTHOUSE));
    }

    @Test
    void refused_orders_stop_no_others() {
        String mug = shop.newProductWith(3);
        OrderToPlace repeated = anOrderFromLondon().with(1, mug);

        Answer answer = place(
                repeated,
                repeated,
                anOrderFromLondon().with(9, mug),
                anOrderFromLondon(),
                anOrderFromLondon().with(2, mug));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        JsonNode results = answer.json().path("results");
        assertThat(results.findValuesAsText("index")).containsExactly("0", "1", "2", "3", "4");
        assertThat(IntStream.range(0, 5).map(i -> results.get(i).path("status").asInt()))
                .containsExactly(201, 200, 409, 422, 201);
        assertThat(results.get(1).path("order").path("id"))
                .isEqualTo(results.get(0).path("order").path("id"));
        assertThat(results.get(2).path("problem").path("type").asText()).contains("problem");
        assertThat(results.get(3)
                        .path("problem")
                        .path("errors")
                        .get(0)
                        .path("pointer")
                        .asText())
                .isEqualTo("/lines");
        assertThat(shop.stock(mug, WAREHOUSE).path("available").asInt()).isZero();
    }

    @Test
    void batch_of_more_than_a_thousand_is_refused_whole() {
        OrderToPlace[] orders = IntStream.range(0, 1_001)
                .mapToObj(i -> anOrderFromLondon().with(1, "MUG"))
                .toArray(OrderToPlace[]::new);

        Answer answer = place(orders);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.isProblem()).as(answer.toString()).isTrue();
    }

    private Answer place(OrderToPlace... orders) {
        ObjectNode batch = new ObjectMapper().createObjectNode();
        ArrayNode list = batch.putArray("orders");
        for (OrderToPlace order : orders) {
            list.add(order.json());
        }
        return shop.api().post("orders:batch", batch);
    }
}
