package org.crossdock.bench.order;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crossdock.bench.load.WorkFailed;
import org.crossdock.bench.load.Worker;
import org.crossdock.bench.order.OrderTemplate.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A worker of the baseline: one batched insert per table, the conditional stock update last, commit. It reads nothing,
 * checks nothing and keeps its statements open: the least that placing an order durably can cost over JDBC.
 */
final class RawPlacing implements Worker {
    private final Connection connection;
    private final OrderTemplate template;
    private final RawOrders orders;
    private final List<PreparedStatement> inserts = new ArrayList<>();
    private final RawClaim claim;

    RawPlacing(Connection connection, OrderTemplate template, RawOrders orders) throws SQLException {
        this.connection = connection;
        this.template = template;
        this.orders = orders;
        connection.setAutoCommit(false);
        for (OrderTemplate.Table table : template.tables()) {
            inserts.add(connection.prepareStatement(table.insert()));
        }
        this.claim = new RawClaim(connection);
    }

    @Override
    public void work() throws WorkFailed {
        try {
            RawOrder order = orders.next();
            for (int i = 0; i < inserts.size(); i++) {
                insert(inserts.get(i), template.tables().get(i).rows(), order);
            }
            claim.take(order);
            connection.commit();
        } catch (SQLException failed) {
            rollBack();
            throw new WorkFailed(failed);
        }
    }

    private static void insert(PreparedStatement insert, List<List<Cell>> rows, RawOrder order) throws SQLException {
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                @Nullable Object value = row.get(i).in(order);
                insert.setObject(i + 1, value instanceof UUID id ? Bytes.of(id) : value);
            }
            insert.addBatch();
        }
        insert.executeBatch();
    }

    private void rollBack() throws WorkFailed {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            throw new WorkFailed(lost);
        }
    }

    @Override
    public void close() throws WorkFailed {
        try {
            connection.close();
        } catch (SQLException lost) {
            throw new WorkFailed(lost);
        }
    }
}
