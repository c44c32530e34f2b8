package org.crossdock.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.crossdock.app.catalog.ProductRow;
import org.crossdock.app.catalog.ProductSearch;
import org.crossdock.app.inventory.StockQuery;
import org.crossdock.app.inventory.StockRow;
import org.crossdock.app.inventory.StockSearch;
import org.crossdock.web.frame.PageNotFound;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One product and its stock at every node. */
@Named
@RequestScoped
public class ProductDetailPage {

    @Inject
    ProductSearch products;

    @Inject
    StockSearch stock;

    private @Nullable ProductRow product;
    private List<StockRow> levels = List.of();

    /** Reads the product of the address. */
    public void load() {
        ProductRow found = Optional.ofNullable(Faces.getRequestParameter("sku"))
                .flatMap(products::bySku)
                .orElseThrow(PageNotFound::new);
        product = found;
        levels = stock.find(new StockQuery(
                        List.of(found.sku()),
                        Optional.empty(),
                        Optional.empty(),
                        StockQuery.Filter.ALL,
                        Optional.empty(),
                        1))
                .rows();
    }

    public @Nullable ProductRow getProduct() {
        return product;
    }

    public List<StockRow> getLevels() {
        return levels;
    }

    /** Units available to fulfill at all nodes together. */
    public int getAvailable() {
        return levels.stream().mapToInt(level -> level.counters().available()).sum();
    }
}
