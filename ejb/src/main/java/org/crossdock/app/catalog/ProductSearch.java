package org.crossdock.app.catalog;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.crossdock.app.platform.persistence.LikePattern;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.catalog.Product;
import org.crossdock.domain.tenant.Right;

/** Finds products for people and programs. */
@Stateless
@Needs(Right.CATALOG_VIEW)
public class ProductSearch {

    private static final String MATCHING = """
            select p from Product p
             where p.sku > :after
               and (:text = '' or p.sku like :prefix escape '!' or p.name like :part escape '!' or p.gtin = :text)
             order by p.sku""";

    @PersistenceContext
    private EntityManager entities;

    /** One page of the products asked for, by SKU. */
    public ProductPage find(ProductQuery query) {
        String text = query.text().map(String::strip).orElse("");
        TypedQuery<Product> matching = entities.createQuery(MATCHING, Product.class)
                .setParameter("after", query.afterSku().orElse(""))
                .setParameter("text", text)
                .setParameter("prefix", LikePattern.startingWith(text))
                .setParameter("part", LikePattern.containing(text));
        List<Product> found = matching.setMaxResults(query.limit() + 1).getResultList();
        List<ProductRow> rows =
                found.stream().limit(query.limit()).map(ProductRow::of).toList();
        return new ProductPage(rows, found.size() > rows.size());
    }

    /** The product with this SKU. */
    public Optional<ProductRow> bySku(String sku) {
        return entities.createQuery("select p from Product p where p.sku = :sku", Product.class)
                .setParameter("sku", sku)
                .getResultStream()
                .findFirst()
                .map(ProductRow::of);
    }
}
