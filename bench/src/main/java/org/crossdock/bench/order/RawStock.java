package org.crossdock.bench.order;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossdock.bench.run.BenchFailed;
import org.jspecify.annotations.Nullable;

/** All stock levels of the merchant, held in memory: the baseline looks nothing up. */
final class RawStock {
    private static final String ALL = """
            SELECT s.id, s.product_id, s.sku, p.name, s.node_id, n.code
              FROM stock_level s JOIN product p ON p.id = s.product_id JOIN node n ON n.id = s.node_id""";

    private final Assortment assortment;
    private final Map<String, StockItem> items;

    private RawStock(Assortment assortment, Map<String, StockItem> items) {
        this.assortment = assortment;
        this.items = items;
    }

    static RawStock read(Connection connection, Assortment assortment) throws SQLException {
        Map<String, StockItem> items = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(ALL);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                StockItem item = item(rows);
                items.put(key(item.sku(), item.place().code()), item);
            }
        }
        return new RawStock(assortment, items);
    }

    private static StockItem item(ResultSet row) throws SQLException {
        StockPlace place = new StockPlace(Bytes.toId(row.getBytes("node_id")), row.getString("code"));
        return new StockItem(
                Bytes.toId(row.getBytes("id")),
                Bytes.toId(row.getBytes("product_id")),
                row.getString("sku"),
                row.getString("name"),
                place);
    }

    List<StockItem> goods(Basket basket) {
        String place = assortment.places().get(basket.place()).code();
        return List.of(item(basket.firstSku(), place), item(basket.secondSku(), place));
    }

    private StockItem item(int sku, String place) {
        String key = key(assortment.skus().get(sku), place);
        @Nullable StockItem item = items.get(key);
        if (item == null) {
            throw new BenchFailed("there is no stock level " + key + "; the set-up is not complete");
        }
        return item;
    }

    private static String key(String sku, String place) {
        return sku + "@" + place;
    }
}
