package org.crossdock.app.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.crossdock.app.catalog.OpeningNodes;
import org.crossdock.app.catalog.ProductDesk;
import org.crossdock.app.catalog.UpsertProduct;
import org.crossdock.app.inventory.ChangeStock;
import org.crossdock.app.inventory.StockDesk;
import org.crossdock.app.order.PlacingOrders;
import org.crossdock.app.platform.tenancy.TenantRunner;
import org.crossdock.domain.catalog.NodeDescription;
import org.crossdock.domain.inventory.AdjustmentReason;
import org.crossdock.domain.shared.Cause;
import org.crossdock.domain.shared.IdSource;

/**
 * Fills a new merchant with something to try things with: a few places, fifty products, stock, and orders that go the way
 * of every order. Opening it again adds nothing.
 */
@ApplicationScoped
class SampleShop {

    private static final int UNITS_EACH = 40;
    private static final String ACTOR = "sample";

    @Inject
    private TenantRunner runner;

    @Inject
    private OpeningNodes nodes;

    @Inject
    private ProductDesk products;

    @Inject
    private StockDesk stock;

    @Inject
    private PlacingOrders orders;

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    /** Opens it in the merchant's currency and country; answers what is in it now. */
    String open(NewMerchant merchant) {
        SampleGoods goods = SampleGoods.of(merchant);
        return runner.maintain(merchant.slug(), () -> {
            nodes.open(goods.places());
            products.upsert(goods.products());
            stock.change(counts(goods), cause());
            goods.orders().forEach(order -> orders.place(order, cause()));
            return goods.products().size() + " products, " + goods.orders().size() + " orders";
        });
    }

    private static List<ChangeStock> counts(SampleGoods goods) {
        return goods.places().stream()
                .flatMap(place -> goods.products().stream().map(product -> count(product, place)))
                .toList();
    }

    private static ChangeStock count(UpsertProduct product, NodeDescription place) {
        return new ChangeStock(product.sku(), place.code(), UNITS_EACH, null, null, AdjustmentReason.COUNT);
    }

    private Cause cause() {
        return new Cause(ids.next(), ACTOR, clock.instant());
    }
}
