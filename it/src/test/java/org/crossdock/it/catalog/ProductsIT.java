package org.crossdock.it.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crossdock.it.http.Answer;
import org.crossdock.it.http.MerchantApi;
import org.crossdock.it.server.PortalStory;
import org.crossdock.it.server.Product;
import org.junit.jupiter.api.Test;

/** A client takes a merchant's catalog over, and reads it again. */
@PortalStory
class ProductsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MerchantApi api;
    private final String sku = "STORY-" + UUID.randomUUID();

    ProductsIT(Product product) {
        this.api = product.merchant(Product.GIFTHOUSE);
    }

    @Test
    void product_that_is_new_is_listed_and_one_that_is_known_is_described_anew() {
        Answer first = send(product(sku, "Mug"));
        Answer second = send(product(sku, "Mug, blue").put("gtin", "4006381333931"));

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(first.json().path("created").asInt()).isEqualTo(1);
        assertThat(second.json().path("updated").asInt()).as(second.toString()).isEqualTo(1);
        JsonNode shown = api.get("products/" + sku).json();
        assertThat(shown.path("name").asText()).isEqualTo("Mug, blue");
        assertThat(shown.path("gtin").asText()).endsWith("4006381333931");
        assertThat(shown.path("price").path("amount").asText()).isEqualTo("9.99");
    }

    @Test
    void gtin_with_a_wrong_check_digit_is_refused_and_so_is_all_that_came_with_it() {
        Answer answer = send(product(sku, "Mug"), product(sku + "-2", "Bowl").put("gtin", "4006381333932"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.isProblem()).isTrue();
        assertThat(api.get("products/" + sku).status()).isEqualTo(404);
    }

    @Test
    void wrong_values_are_named_by_their_place_in_the_list() {
        ObjectNode nameless = product(sku + "-2", "");
        ObjectNode free = product(sku + "-3", "Bowl");
        free.withObject("price").put("amount", "-1.00");

        Answer answer = send(product(sku, "Mug"), nameless, free);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/1/name", "/2/price/amount");
    }

    @Test
    void whole_catalog_is_walked_exactly_once() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        JsonNode page;
        do {
            page = api.get("products?limit=250" + cursor).json();
            page.path("data").forEach(product -> seen.add(product.path("sku").asText()));
            cursor = "&cursor=" + page.path("nextCursor").asText();
        } while (page.path("hasMore").asBoolean());

        assertThat(seen).hasSizeGreaterThan(3_500).doesNotHaveDuplicates();
    }

    @Test
    void nodes_say_where_they_are_and_what_they_offer() {
        JsonNode nodes = api.get("nodes").json().path("data");

        assertThat(nodes.findValuesAsText("code")).containsExactly("DC-MK", "ST-LON");
        assertThat(nodes).allSatisfy(node -> {
            assertThat(node.path("latitude").asDouble()).isBetween(49.0, 61.0);
            assertThat(node.path("timeZone").asText()).isEqualTo("Europe/London");
        });
    }

    private Answer send(ObjectNode... products) {
        ArrayNode list = JSON.createArrayNode();
        for (ObjectNode product : products) {
            list.add(product);
        }
        return api.post("products", list);
    }

    private static ObjectNode product(String sku, String name) {
        ObjectNode product = JSON.createObjectNode().put("sku", sku).put("name", name);
        product.putObject("price").put("amount", "9.99").put("currency", "GBP");
        return product;
    }
}
