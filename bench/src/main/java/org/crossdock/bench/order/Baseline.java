package org.crossdock.bench.order;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.crossdock.bench.load.Contender;
import org.crossdock.bench.load.WorkFailed;
import org.crossdock.bench.load.Worker;

/** Hand-written JDBC that writes exactly the rows the application writes, into a twin of the merchant's schema. */
final class Baseline implements Contender {
    /** Above every number the application gives in a run. */
    private static final long BEFORE_FIRST_NUMBER = 100_000_000;

    private final DatabaseServer server;
    private final Assortment assortment;
    private final long seed;
    private final OrderTemplate template;
    private final RawStock stock;
    private final AtomicLong lastNumber = new AtomicLong(BEFORE_FIRST_NUMBER);

    Baseline(DatabaseServer server, Assortment assortment, long seed, Specimen specimen) throws SQLException {
        this.server = server;
        this.assortment = assortment;
        this.seed = seed;
        this.template = TemplateMaker.make(specimen);
        try (Connection connection = server.open(TwinSchema.NAME)) {
            this.stock = RawStock.read(connection, assortment);
        }
    }

    @Override
    public Worker hire(int number) throws WorkFailed {
        Baskets baskets = new Baskets(seed, number, assortment);
        RawOrders orders = new RawOrders(baskets, stock, template.ids(), lastNumber);
        try {
            return new RawPlacing(server.open(TwinSchema.NAME), template, orders);
        } catch (SQLException refused) {
            throw new WorkFailed(refused);
        }
    }
}
