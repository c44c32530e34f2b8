package org.crossdock.app.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.crossdock.domain.catalog.ProductId;

/** Finds products by SKU for other features; one query whatever the number. */
@ApplicationScoped
public class ProductFinder {

    @PersistenceContext
    private EntityManager entities;

    /** The known ones among these SKUs. */
    public Map<String, ProductFacts> bySku(Collection<String> skus) {
        Map<String, ProductFacts> found = new HashMap<>();
        entities.createQuery("select p.id, p.sku, p.name from Product p where p.sku in :skus", Tuple.class)
                .setParameter("skus", skus)
                .getResultStream()
                .map(ProductFinder::facts)
                .forEach(facts -> found.put(facts.sku(), facts));
        return found;
    }

    private static ProductFacts facts(Tuple row) {
        return new ProductFacts(
                new ProductId(row.get(0, UUID.class)), row.get(1, String.class), row.get(2, String.class));
    }
}
