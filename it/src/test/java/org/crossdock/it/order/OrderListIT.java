package org.crossdock.it.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.it.shop.OrderToPlace.anOrderFromLondon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crossdock.it.http.Answer;
import org.crossdock.it.http.MerchantApi;
import org.crossdock.it.server.PortalStory;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.Test;

/** A client walks through the orders of its merchant, page by page. */
@PortalStory
class OrderListIT {

    private final Product product;
    private final Shop shop;

    OrderListIT(Product product) {
        this.product = product;
        this.shop = new Shop(product.merchant(Product.GIFTHOUSE));
    }

    @Test
    void pages_show_every_order_exactly_once() {
        List<String> seen = walk(product.merchant(Product.SUPERSTORE), "orders?limit=250");

        assertThat(seen)
                .doesNotHaveDuplicates()
                .hasSize(
                        Math.toIntExact(product.database().number("t_superstore", "SELECT COUNT(*) FROM sales_order")));
    }

    @Test
    void pages_of_a_search_show_what_matches_and_nothing_else() {
        String mug = shop.newProductWith(7);
        String customer = "Customer " + UUID.randomUUID();
        List<String> placed = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            placed.add(
                    shop.place(anOrderFromLondon().by(customer, "c@example.com").with(1, mug))
                            .text("id"));
        }

        List<String> found = walk(shop.api(), "orders?limit=3&q=" + customer.replace(" ", "%20"));

        assertThat(found).containsExactlyElementsOf(placed);
    }

    @Test
    void order_is_found_by_its_number_and_status() {
        String mug = shop.newProductWith(1);
        var order = anOrderFromLondon().with(1, mug);
        String id = shop.place(order).text("id");

        assertThat(walk(shop.api(), "orders?q=" + order.number())).containsExactly(id);
        assertThat(walk(shop.api(), "orders?status=RELEASED&q=" + order.number()))
                .containsExactly(id);
        assertThat(walk(shop.api(), "orders?status=CANCELLED&q=" + order.number()))
                .isEmpty();
    }

    @Test
    void cursor_is_good_for_its_own_list_and_merchant_only() {
        String cursor =
                product.merchant(Product.SUPERSTORE).get("orders?limit=1").text("nextCursor");

        Answer otherFilter = product.merchant(Product.SUPERSTORE).get("orders?limit=1&channel=web&cursor=" + cursor);
        Answer otherMerchant = shop.api().get("orders?limit=1&cursor=" + cursor);
        Answer forged = shop.api().get("orders?limit=1&cursor=AAAA" + cursor.substring(4));

        assertThat(List.of(otherFilter, otherMerchant, forged))
                .allSatisfy(answer -> assertThat(answer.hasReason("request.invalidCursor"))
                        .as(answer.toString())
                        .isTrue());
    }

    @Test
    void page_of_more_than_250_is_refused() {
        Answer answer = shop.api().get("orders?limit=251");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.isProblem()).as(answer.toString()).isTrue();
    }

    private static List<String> walk(MerchantApi api, String first) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (true) {
            Answer page = api.get(cursor.isEmpty() ? first : first + "&cursor=" + cursor);
            assertThat(page.status()).as(page.toString()).isEqualTo(200);
            for (JsonNode order : page.json().path("data")) {
                ids.add(order.path("id").asText());
            }
            if (!page.json().path("hasMore").asBoolean()) {
                return ids;
            }
            assertThat(page.header("Link"))
                    .hasValueSatisfying(link -> assertThat(link).contains("rel=\"next\""));
            cursor = page.text("nextCursor");
        }
    }
}
