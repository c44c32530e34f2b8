package org.crossdock.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.crossdock.it.http.Answer;
import org.crossdock.it.server.Await;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Crowd;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A merchant connects a Shopify shop, and from then on its orders arrive by themselves. */
@BrowserStory
class ShopifyShopIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Product product;
    private final Portal portal;
    private final Shop gifthouse;
    private final String order = Long.toString(Math.abs(UUID.randomUUID().getMostSignificantBits()));
    private ConnectedShop shop;

    ShopifyShopIT(Product product, Portal portal) {
        this.product = product;
        this.portal = portal;
        this.gifthouse = new Shop(product.merchant(Product.GIFTHOUSE));
    }

    @BeforeEach
    void connect() {
        shop = ConnectedShop.connect(portal, "shop-" + order);
    }

    @Test
    void one_delivery_sent_ten_times_at_once_is_one_order() {
        String body = body(gifthouse.newProductWith(20));

        List<Answer> answers = Crowd.of(10).all(sender -> shop.post("delivery-" + order, body));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(200));
        Await.until("the order is placed", PATIENCE, () -> orders().size() == 1);
        assertThat(messages()).containsExactly("DONE");
        Answer again = shop.post("delivery-" + order + "-again", body);
        assertThat(again.status()).isEqualTo(200);
        Await.until("the repetition is understood", PATIENCE, () -> messages().equals(List.of("DONE", "DONE")));
        assertThat(orders()).hasSize(1);
    }

    @Test
    void what_is_not_signed_by_the_shop_is_refused_and_not_kept() {
        String body = body("MUG");

        Answer unsigned = shop.post("delivery-1", body, "");
        Answer changed = shop.post("delivery-2", body.replace("Jon", "Eve"), "AAAA");

        assertThat(unsigned.status()).as(unsigned.toString()).isEqualTo(401);
        assertThat(changed.status()).isEqualTo(401);
        assertThat(messages()).isEmpty();
    }

    @Test
    void address_that_nobody_has_is_not_found() {
        ConnectedShop nobody = new ConnectedShop(
                shop.channel(), URI.create(product.api() + "inbound/" + UUID.randomUUID() + "/shopify"));

        assertThat(nobody.post("delivery-1", "{}").status()).isEqualTo(404);
    }

    private List<String> orders() {
        return product.database().column("t_gifthouse", "SELECT id FROM sales_order WHERE external_id = ?", order);
    }

    private List<String> messages() {
        return product.database()
                .column(
                        "t_gifthouse",
                        "SELECT status FROM inbound_message WHERE channel_code = ? ORDER BY received_at, id",
                        shop.channel());
    }

    private String body(String sku) {
        ObjectNode body =
                JSON.createObjectNode().put("id", order).put("currency", "GBP").put("email", "jon@example.com");
        body.putArray("line_items")
                .addObject()
                .put("sku", sku)
                .put("quantity", 2)
                .put("price", "12.50");
        body.putObject("customer").put("first_name", "Jon").put("last_name", "Doe");
        body.putObject("shipping_address")
                .put("first_name", "Jon")
                .put("address1", "1 High Street")
                .put("city", "Leeds")
                .put("zip", "LS1 1AA")
                .put("country_code", "GB");
        return body.toString();
    }
}
