package org.crossdock.it.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crossdock.it.shop.OrderToPlace.anOrderFromLondon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossdock.it.http.Answer;
import org.crossdock.it.http.MerchantApi;
import org.crossdock.it.server.PortalStory;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.Test;

/** What gifthouse has, superstore neither sees nor changes nor guesses, whatever it asks for. */
@PortalStory
class MerchantIsolationIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Product product;
    private final Shop gifthouse;
    private final MerchantApi superstore;

    MerchantIsolationIT(Product product) {
        this.product = product;
        this.gifthouse = new Shop(product.merchant(Product.GIFTHOUSE));
        this.superstore = product.merchant(Product.SUPERSTORE);
    }

    @Test
    void order_of_another_merchant_is_not_there_by_any_address() {
        Canary canary = canary();

        assertThat(gifthouse.api().get("orders/" + canary.orderId()).status()).isEqualTo(200);
        assertThat(Stream.of("", "/explanation", "/timeline")
                        .map(part -> superstore.get("orders/" + canary.orderId() + part)))
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(404));
    }

    @Test
    void answer_for_an_order_of_another_merchant_is_that_for_none() {
        Canary canary = canary();

        Answer others = superstore.get("orders/" + canary.orderId());
        Answer nobodys = superstore.get("orders/" + UUID.randomUUID());

        assertThat(others.json().path("type")).isEqualTo(nobodys.json().path("type"));
        assertThat(others.json().path("detail")).isEqualTo(nobodys.json().path("detail"));
    }

    @Test
    void no_list_and_no_search_shows_anything_of_another_merchant() {
        Canary canary = canary();

        List<Answer> answers = Stream.of(
                        "orders?q=" + canary.customer(),
                        "orders?q=" + canary.externalId(),
                        "orders?limit=250&updated_since=2020-01-01T00:00:00Z",
                        "products?q=" + canary.sku(),
                        "products/" + canary.sku(),
                        "stock-levels?sku=" + canary.sku(),
                        "nodes")
                .map(superstore::get)
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.body())
                        .doesNotContain(canary.customer(), canary.externalId(), canary.orderId(), Shop.WAREHOUSE));
        assertThat(answers.get(0).json().path("data")).isEmpty();
        assertThat(answers.get(3).json().path("data")).isEmpty();
        assertThat(answers.get(4).status()).isEqualTo(404);
        assertThat(answers.get(5).json().path("data")).isEmpty();
    }

    @Test
    void stock_and_products_of_another_merchant_cannot_be_changed_or_sold() {
        Canary canary = canary();
        JsonNode change = JSON.createArrayNode().add(Shop.count(canary.sku(), Shop.WAREHOUSE, 0));
        JsonNode order = anOrderFromLondon().with(1, canary.sku()).json().put("currency", "USD");

        JsonNode changed =
                superstore.patch("stock-levels", change).json().path("results").get(0);
        Answer sold = superstore.post("orders", order);

        assertThat(changed.path("problem").path("type").asText()).endsWith("inventory.unknownSku");
        assertThat(sold.hasReason("order.unknownSku")).as(sold.toString()).isTrue();
        assertThat(gifthouse.stock(canary.sku(), Shop.WAREHOUSE).path("onHand").asInt())
                .isEqualTo(5);
    }

    @Test
    void ids_near_an_order_of_another_merchant_lead_nowhere() {
        Canary canary = canary();
        UUID id = UUID.fromString(canary.orderId());

        assertThat(Stream.of(-2L, -1L, 1L, 2L)
                        .map(step -> new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + step))
                        .map(guess -> superstore.get("orders/" + guess).status()))
                .containsOnly(404);
    }

    @Test
    void merchant_named_by_the_request_is_not_listened_to() {
        Canary canary = canary();

        Answer byQuery = superstore.get("orders/" + canary.orderId() + "?tenant=gifthouse&organization=gifthouse");

        assertThat(byQuery.status()).isEqualTo(404);
    }

    @Test
    void user_of_the_pool_reads_no_merchant_without_its_role() throws SQLException {
        try (Connection connection = product.database().asApplication();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM t_gifthouse.sales_order"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getErrorCode()).isEqualTo(1142));
            assertThatThrownBy(() -> connection.setCatalog("t_gifthouse"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getErrorCode()).isEqualTo(1044));
        }
    }

    private Canary canary() {
        String sku = gifthouse.newProductWith(5);
        String customer = "Canary" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT);
        var order = anOrderFromLondon().by(customer, customer + "@example.com").with(1, sku);
        return new Canary(gifthouse.place(order).text("id"), order.number(), customer, sku);
    }

    private record Canary(String orderId, String externalId, String customer, String sku) {}
}
