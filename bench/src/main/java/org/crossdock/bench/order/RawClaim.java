package org.crossdock.bench.order;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The conditional update of two stock levels in one statement, as the application sends it. */
final class RawClaim {
    private static final String TAKE = """
            UPDATE stock_level SET allocated = allocated + CASE id WHEN ? THEN 1 WHEN ? THEN 1 END,
              version = version + 1, updated_at = ?
             WHERE id IN (?, ?)
               AND on_hand - allocated - reserved - held >= CASE id WHEN ? THEN 1 WHEN ? THEN 1 END""";

    private final PreparedStatement update;

    RawClaim(Connection connection) throws SQLException {
        this.update = connection.prepareStatement(TAKE);
    }

    void take(RawOrder order) throws SQLException {
        List<byte[]> levels = order.goods().stream()
                .map(StockItem::level)
                .sorted()
                .map(Bytes::of)
                .toList();
        update.setBytes(1, levels.getFirst());
        update.setBytes(2, levels.getLast());
        update.setObject(3, order.at());
        update.setBytes(4, levels.getFirst());
        update.setBytes(5, levels.getLast());
        update.setBytes(6, levels.getFirst());
        update.setBytes(7, levels.getLast());
        int granted = update.executeUpdate();
        if (granted != levels.size()) {
            throw new SQLException("the claim was refused: " + granted + " of " + levels.size() + " levels");
        }
    }
}
