package org.crossdock.it.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.it.shop.OrderToPlace.anOrderFromLondon;

import org.crossdock.it.server.Database;
import org.crossdock.it.server.PortalStory;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.Test;

/** What an order costs the database. Every statement is a round trip; their number is a promise, not an accident. */
@PortalStory
class StatementsPerOrderIT {

    private static final int ORDERS = 200;
    private static final double MOST = 20;

    private final Database database;
    private final Shop shop;

    StatementsPerOrderIT(Product product) {
        this.database = product.database();
        this.shop = new Shop(product.merchant(Product.GIFTHOUSE));
    }

    @Test
    void two_line_order_takes_at_most_twenty_statements() {
        String mug = shop.newProductWith(2 * ORDERS);
        String bowl = shop.newProductWith(2 * ORDERS);
        place(ORDERS / 4, mug, bowl);

        long before = database.statementsSoFar();
        place(ORDERS, mug, bowl);
        long statements = database.statementsSoFar() - before;

        assertThat((double) statements / ORDERS).as("statements per order").isLessThanOrEqualTo(MOST);
    }

    private void place(int orders, String... skus) {
        for (int i = 0; i < orders; i++) {
            var answer = shop.place(anOrderFromLondon().with(1, skus[0]).with(1, skus[1]));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        }
    }
}
