package org.crossdock.it.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.it.shop.OrderToPlace.anOrderFromLondon;
import static org.crossdock.it.shop.Shop.SHOWROOM;
import static org.crossdock.it.shop.Shop.WAREHOUSE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.crossdock.it.http.Answer;
import org.crossdock.it.server.PortalStory;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Consistency;
import org.crossdock.it.shop.Crowd;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.RepeatedTest;

/** Two hundred customers want fifty units: no unit is sold twice, none is left over. */
@PortalStory
class RaceForStockIT {

    private static final int CUSTOMERS = 200;
    private static final int UNITS = 50;

    private final Shop shop;
    private final BackorderChannel backorders;
    private final Consistency books;

    RaceForStockIT(Product product) {
        this.shop = new Shop(product.merchant(Product.GIFTHOUSE));
        this.backorders = new BackorderChannel(product, shop);
        this.books = new Consistency(product.database(), Product.GIFTHOUSE);
    }

    @RepeatedTest(10)
    void fifty_of_two_hundred_get_a_unit_and_the_others_a_clear_refusal() {
        String mug = shop.newProductWith(UNITS);

        List<Answer> answers = Crowd.of(CUSTOMERS)
                .all(customer -> shop.place(anOrderFromLondon().with(1, mug)));

        assertThat(with(201, answers)).hasSize(UNITS);
        assertThat(with(409, answers)).hasSize(CUSTOMERS - UNITS).allMatch(Answer::isProblem);
        assertEverythingIsClaimed(mug, Map.of(WAREHOUSE, UNITS));
    }

    @RepeatedTest(2)
    void units_at_two_nodes_are_all_sold_before_anybody_is_refused() {
        String mug = shop.newProductWith(Map.of(WAREHOUSE, 30, SHOWROOM, 20));

        List<Answer> answers = Crowd.of(CUSTOMERS)
                .all(customer -> shop.place(anOrderFromLondon().with(1, mug)));

        assertThat(with(201, answers)).hasSize(UNITS);
        assertThat(with(409, answers)).hasSize(CUSTOMERS - UNITS);
        assertEverythingIsClaimed(mug, Map.of(WAREHOUSE, 30, SHOWROOM, 20));
    }

    @RepeatedTest(2)
    void where_the_channel_takes_backorders_the_others_wait_for_stock() {
        backorders.open();
        String mug = shop.newProductWith(UNITS);

        List<Answer> answers = Crowd.of(CUSTOMERS)
                .all(customer -> shop.place(
                        anOrderFromLondon().through(BackorderChannel.CODE).with(1, mug)));

        assertThat(with(201, answers)).hasSize(CUSTOMERS);
        assertThat(answers.stream().filter(answer -> units("backordered", answer) == 1))
                .hasSize(CUSTOMERS - UNITS);
        assertThat(answers.stream().filter(answer -> units("released", answer) == 1))
                .hasSize(UNITS);
        assertEverythingIsClaimed(mug, Map.of(WAREHOUSE, UNITS));
    }

    private void assertEverythingIsClaimed(String sku, Map<String, Integer> unitsByNode) {
        unitsByNode.forEach((node, units) -> {
            JsonNode level = shop.stock(sku, node);
            assertThat(level.path("onHand").asInt()).isEqualTo(units);
            assertThat(level.path("allocated").asInt()).isEqualTo(units);
            assertThat(level.path("available").asInt()).isZero();
        });
        books.assertHold();
    }

    private static List<Answer> with(int status, List<Answer> answers) {
        return answers.stream().filter(answer -> answer.status() == status).toList();
    }

    private static int units(String bucket, Answer answer) {
        return answer.json()
                .path("lines")
                .get(0)
                .path("quantities")
                .path(bucket)
                .asInt();
    }
}
