package org.crossdock.app.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.crossdock.app.platform.persistence.SqlList;
import org.crossdock.app.platform.persistence.Uuids;
import org.crossdock.domain.catalog.ProductId;
import org.hibernate.Session;

/** Finds products by SKU for other features; one query whatever the number. */
@ApplicationScoped
public class ProductFinder {

    private static final String BY_SKU = "SELECT id, sku, name FROM product WHERE sku IN ";

    @PersistenceContext
    private EntityManager entities;

    /** The known ones among these SKUs. */
    public Map<String, ProductFacts> bySku(Collection<String> skus) {
        return skus.isEmpty()
                ? Map.of()
                : entities.unwrap(Session.class).doReturningWork(connection -> read(connection, skus));
    }

    private static Map<String, ProductFacts> read(Connection connection, Collection<String> skus) throws SQLException {
        Map<String, ProductFacts> found = new HashMap<>();
        try (PreparedStatement query = SqlList.prepare(connection, BY_SKU, skus);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ProductId id = new ProductId(Uuids.fromBytes(rows.getBytes(1)));
                found.put(rows.getString(2), new ProductFacts(id, rows.getString(2), rows.getString(3)));
            }
        }
        return found;
    }
}
