package org.crossdock.it.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.it.shop.Shop.WAREHOUSE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.crossdock.it.http.Answer;
import org.crossdock.it.http.MachineClient;
import org.crossdock.it.http.MerchantApi;
import org.crossdock.it.server.PortalStory;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.Test;

/** Whatever a client changes stands in the log of its merchant, and of nobody else. */
@PortalStory
class AuditLogIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Product product;
    private final Shop shop;
    private final AuditTrailOf gifthouse;

    AuditLogIT(Product product) {
        this.product = product;
        this.shop = new Shop(product.merchant(Product.GIFTHOUSE));
        this.gifthouse = new AuditTrailOf(shop.api());
    }

    @Test
    void product_that_is_described_anew_tells_only_what_changed() {
        String sku = shop.newProduct();

        rename(sku, "Mug, blue");
        rename(sku, "Mug, blue");

        JsonNode entries = gifthouse.about(sku);
        assertThat(entries.findValuesAsText("action")).containsExactly("product.listed", "product.described");
        JsonNode described = entries.get(1);
        assertThat(described.path("before").toString()).isEqualTo("{\"name\":\"Story product " + sku + "\"}");
        assertThat(described.path("after").toString()).isEqualTo("{\"name\":\"Mug, blue\"}");
        assertThat(described.path("actor").path("kind").asText()).isEqualTo("PROGRAM");
        assertThat(described.path("actor").path("name").asText()).isEqualTo("demo-gifthouse");
        assertThat(described.path("actor").path("address").asText()).isNotEmpty();
    }

    @Test
    void count_of_stock_tells_why_and_is_bound_to_its_movement() {
        String sku = shop.newProductWith(10);

        shop.api().patch("stock-levels", JSON.createArrayNode().add(Shop.count(sku, WAREHOUSE, 7)));

        JsonNode count = gifthouse.about(sku + " @ " + WAREHOUSE).get(1);
        assertThat(count.path("action").asText()).isEqualTo("stock.set");
        assertThat(count.path("before").path("onHand").asText()).isEqualTo("10");
        assertThat(count.path("after").path("onHand").asText()).isEqualTo("7");
        assertThat(count.path("reason").asText()).isEqualTo("COUNT");
        assertThat(product.database()
                        .column(
                                "t_gifthouse",
                                "SELECT on_hand_delta FROM stock_movement WHERE LOWER(HEX(cause_id)) = ?",
                                count.path("cause").asText().replace("-", "")))
                .containsExactly("-3");
    }

    @Test
    void refused_change_leaves_no_entry() {
        String sku = shop.newProductWith(10);

        shop.api()
                .patch(
                        "stock-levels",
                        JSON.createArrayNode().add(Shop.count(sku, WAREHOUSE, 3).put("expected", 9)));

        assertThat(gifthouse.about(sku + " @ " + WAREHOUSE)).hasSize(1);
    }

    @Test
    void other_merchant_sees_nothing_of_it() {
        String sku = shop.newProduct();

        assertThat(gifthouse.about(sku)).hasSize(1);
        assertThat(new AuditTrailOf(product.merchant(Product.SUPERSTORE)).about(sku))
                .isEmpty();
    }

    @Test
    void list_goes_on_where_its_cursor_ended() {
        String sku = shop.newProductWith(1);
        rename(sku, "Mug");

        Answer first = shop.api().get("audit-log?limit=2&q=" + sku);
        Answer second = shop.api()
                .get("audit-log?limit=2&q=" + sku + "&cursor="
                        + first.json().path("nextCursor").asText());

        assertThat(first.json().path("data").findValuesAsText("action")).containsExactly("product.listed", "stock.set");
        assertThat(second.json().path("data").findValuesAsText("action")).containsExactly("product.described");
        assertThat(second.json().path("hasMore").asBoolean()).isFalse();
    }

    @Test
    void client_without_the_scope_reads_no_log() {
        MerchantApi reader = new MerchantApi(
                product.api(),
                product.keycloak()
                        .addClient(
                                new MachineClient("story-no-audit", Product.GIFTHOUSE, true, List.of("order:read"))));

        assertThat(reader.get("audit-log").hasReason("access.scopeMissing")).isTrue();
        assertThat(reader.get("audit-log/verification").status()).isEqualTo(403);
    }

    private void rename(String sku, String name) {
        ArrayNode products = JSON.createArrayNode();
        ObjectNode described =
                products.addObject().put("sku", sku).put("name", name).put("weightGrams", 400);
        described.putObject("price").put("amount", "12.50").put("currency", "GBP");
        Answer answer = shop.api().post("products", products);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }
}
