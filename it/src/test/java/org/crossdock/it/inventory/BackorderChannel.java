package org.crossdock.it.inventory;

import static org.crossdock.it.shop.OrderToPlace.anOrderFromLondon;

import java.time.Duration;
import org.crossdock.it.server.Await;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Shop;

/** A channel of Gifthouse that takes orders for what is not there yet. No screen makes one so far, so SQL does. */
final class BackorderChannel {

    static final String CODE = "story-backorder";

    /** Any id: MySQL keeps its hash functions from a user who owns schemas only. */
    private static final String ID = "0190b0de00007000800000000000b0de";

    private static final Duration CACHE_IS_OLD = Duration.ofSeconds(30);

    private final Product product;
    private final Shop shop;

    BackorderChannel(Product product, Shop shop) {
        this.product = product;
        this.shop = shop;
    }

    /** Returns when the portal has taken notice of it. */
    void open() {
        product.database()
                .execute(
                        "t_gifthouse",
                        "INSERT INTO channel (id, code, name, currency, payment_rule, stock_policy, cool_down_seconds,"
                                + " updated_at, version) SELECT UNHEX('" + ID + "'), '" + CODE + "',"
                                + " 'Stories on backorder', currency, payment_rule, 'BACKORDER', cool_down_seconds,"
                                + " updated_at, version FROM channel WHERE code = 'web'"
                                + " ON DUPLICATE KEY UPDATE stock_policy = 'BACKORDER'");
        String sku = shop.newProductWith(1_000);
        Await.until(
                "orders come through the new channel",
                CACHE_IS_OLD,
                () -> shop.place(anOrderFromLondon().through(CODE).with(1, sku)).status() == 201);
    }
}
