package org.crossdock.app.catalog;

import static org.crossdock.domain.tenant.Role.INTEGRATION;
import static org.crossdock.domain.tenant.Role.MERCHANT_ADMIN;
import static org.crossdock.domain.tenant.Role.OPERATIONS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossdock.domain.catalog.Product;
import org.crossdock.domain.catalog.ProductId;
import org.crossdock.domain.shared.IdSource;
import org.jspecify.annotations.Nullable;

/** Lists products and describes them anew. */
@Stateless
@RolesAllowed({MERCHANT_ADMIN, OPERATIONS, INTEGRATION})
public class ProductDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    /** Takes a catalog over, all of it or nothing; tells how many products were new. */
    public int upsert(List<UpsertProduct> products) {
        Map<String, Product> known = known(products);
        Instant now = clock.instant();
        int listed = 0;
        for (UpsertProduct product : products) {
            @Nullable Product before = known.get(product.sku());
            if (before == null) {
                known.put(product.sku(), list(product, now));
                listed++;
            } else {
                before.describe(product.description(), now);
            }
        }
        return listed;
    }

    private Product list(UpsertProduct product, Instant now) {
        Product listed = new Product(new ProductId(ids.next()), product.sku(), product.description(), now);
        entities.persist(listed);
        return listed;
    }

    private Map<String, Product> known(List<UpsertProduct> products) {
        List<String> skus = products.stream().map(UpsertProduct::sku).distinct().toList();
        return entities.createQuery("select p from Product p where p.sku in :skus", Product.class)
                .setParameter("skus", skus)
                .getResultStream()
                .collect(Collectors.toMap(Product::sku, Function.identity()));
    }
}
