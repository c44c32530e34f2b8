package org.crossdock.app.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.crossdock.app.platform.persistence.SqlList;
import org.crossdock.app.platform.persistence.Uuids;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.inventory.StockCounters;
import org.crossdock.domain.inventory.StockLevelId;
import org.hibernate.Session;

/** Reads counters for other features. What it says may be old by the time it is used: only a claim decides. */
@ApplicationScoped
public class StockReader {

    private static final String BY_SKU =
            "SELECT id, sku, node_id, on_hand, allocated, reserved, held FROM stock_level WHERE sku IN ";

    @PersistenceContext
    private EntityManager entities;

    /** The levels of these SKUs at every node that has one. */
    public List<StockAtNode> bySku(Collection<String> skus) {
        return skus.isEmpty()
                ? List.of()
                : entities.unwrap(Session.class).doReturningWork(connection -> read(connection, skus));
    }

    private static List<StockAtNode> read(Connection connection, Collection<String> skus) throws SQLException {
        List<StockAtNode> levels = new ArrayList<>();
        try (PreparedStatement query = SqlList.prepare(connection, BY_SKU, skus);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                levels.add(level(rows));
            }
        }
        return levels;
    }

    private static StockAtNode level(ResultSet row) throws SQLException {
        return new StockAtNode(
                new StockLevelId(Uuids.fromBytes(row.getBytes(1))),
                row.getString(2),
                new NodeId(Uuids.fromBytes(row.getBytes(3))),
                new StockCounters(row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7)));
    }
}
