package org.crossdock.app.catalog;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossdock.app.platform.audit.AuditEntry;
import org.crossdock.app.platform.audit.AuditLog;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.catalog.Product;
import org.crossdock.domain.catalog.ProductId;
import org.crossdock.domain.shared.IdSource;
import org.crossdock.domain.tenant.Right;
import org.jspecify.annotations.Nullable;

/** Lists products and describes them anew. */
@Stateless
@Needs(Right.CATALOG_EDIT)
public class ProductDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AuditLog audit;

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    /** Takes a catalog over, all of it or nothing; tells how many products were new. */
    public int upsert(List<UpsertProduct> products) {
        Map<String, Product> known = known(products);
        Instant now = clock.instant();
        List<AuditEntry> entries = new ArrayList<>();
        int listed = 0;
        for (UpsertProduct product : products) {
            @Nullable Product before = known.get(product.sku());
            if (before == null) {
                Product added = list(product, now);
                known.put(product.sku(), added);
                entries.add(CatalogAudit.listed(added));
                listed++;
            } else {
                describe(before, product, now).ifPresent(entries::add);
            }
        }
        audit.record(entries);
        return listed;
    }

    private Product list(UpsertProduct product, Instant now) {
        Product listed = new Product(new ProductId(ids.next()), product.sku(), product.description(), now);
        entities.persist(listed);
        return listed;
    }

    private static Optional<AuditEntry> describe(Product known, UpsertProduct product, Instant now) {
        Map<String, String> before = CatalogAudit.facts(known);
        known.describe(product.description(), now);
        return CatalogAudit.described(before, known);
    }

    private Map<String, Product> known(List<UpsertProduct> products) {
        List<String> skus = products.stream().map(UpsertProduct::sku).distinct().toList();
        return entities.createQuery("select p from Product p where p.sku in :skus", Product.class)
                .setParameter("skus", skus)
                .getResultStream()
                .collect(Collectors.toMap(Product::sku, Function.identity()));
    }
}
