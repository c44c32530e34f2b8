package org.crossdock.bench.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderBodiesTest {
    private static final Assortment ASSORTMENT =
            Assortment.at(List.of(new Place("DC-1", "Columbus", "Ohio", "43217", "US")), "USD");

    @Test
    void an_order_has_two_lines_and_goes_to_the_city_of_a_node() throws Exception {
        JsonNode order = new JsonMapper().readTree(bodies("a-").next());

        assertThat(order.at("/lines")).hasSize(2);
        assertThat(order.at("/lines/0/sku").asText()).matches("BENCH-\\d{5}");
        assertThat(order.at("/shippingAddress/city").asText()).isEqualTo("Columbus");
        assertThat(order.at("/channel").asText()).isEqualTo("web");
    }

    @Test
    void no_two_orders_have_the_same_number() throws Exception {
        OrderBodies bodies = bodies("b-");

        assertThat(externalId(bodies)).isEqualTo("b-1");
        assertThat(externalId(bodies)).isEqualTo("b-2");
    }

    private static String externalId(OrderBodies bodies) throws Exception {
        return new JsonMapper().readTree(bodies.next()).path("externalId").asText();
    }

    private static OrderBodies bodies(String prefix) {
        return new OrderBodies(ASSORTMENT, new Baskets(1, 0, ASSORTMENT), prefix);
    }
}
