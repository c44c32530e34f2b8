package org.crossdock.bench.order;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.crossdock.bench.run.BenchFailed;

/**
 * Decides whether a run counts: each acknowledged order is there once, both sides wrote the same rows per order, and
 * every condition holds on both schemas.
 */
final class Audit {
    /** Orders may be split differently now and then; a table that only one side writes is far outside. */
    private static final double SAME_GROWTH = 0.01;

    private final DatabaseServer server;
    private final String application;
    private final TableSizes applicationBefore;
    private final TableSizes baselineBefore;

    private Audit(DatabaseServer server, String application) throws SQLException {
        this.server = server;
        this.application = application;
        this.applicationBefore = TableSizes.of(server, application);
        this.baselineBefore = TableSizes.of(server, TwinSchema.NAME);
    }

    /** Takes down the sizes of all tables before the first order. */
    static Audit begin(DatabaseServer server, String application) throws SQLException {
        return new Audit(server, application);
    }

    /** Ends the run without a result when it does not count. */
    void requireValid(Acknowledged acknowledged) throws SQLException {
        TableSizes applicationNow = TableSizes.of(server, application);
        TableSizes baselineNow = TableSizes.of(server, TwinSchema.NAME);
        requireAll("application", applicationNow.orders(applicationBefore), acknowledged.byApplication());
        requireAll("baseline", baselineNow.orders(baselineBefore), acknowledged.byBaseline());
        requireSameRows(applicationNow, baselineNow);
        requireConditions(application);
        requireConditions(TwinSchema.NAME);
    }

    private static void requireAll(String side, long stored, long acknowledged) {
        if (stored != acknowledged) {
            throw isVoid("the " + side + " acknowledged " + acknowledged + " orders and stored " + stored);
        }
    }

    private void requireSameRows(TableSizes applicationNow, TableSizes baselineNow) {
        Set<String> tables = new TreeSet<>(applicationNow.rows().keySet());
        tables.addAll(baselineNow.rows().keySet());
        for (String table : tables) {
            double ofApplication = applicationNow.growthPerOrder(table, applicationBefore);
            double ofBaseline = baselineNow.growthPerOrder(table, baselineBefore);
            if (Math.abs(ofApplication - ofBaseline) > SAME_GROWTH) {
                throw isVoid(String.format(
                        Locale.ROOT,
                        "table %s grew by %.2f rows per order of the application and %.2f of the baseline",
                        table,
                        ofApplication,
                        ofBaseline));
            }
        }
    }

    private void requireConditions(String schema) throws SQLException {
        try (Connection connection = server.open(schema);
                Statement statement = connection.createStatement()) {
            for (Condition condition : Condition.ALL) {
                requireNoRow(statement, condition, schema);
            }
        }
    }

    private static void requireNoRow(Statement statement, Condition condition, String schema) throws SQLException {
        try (ResultSet violations = statement.executeQuery(condition.violations() + " LIMIT 1")) {
            if (violations.next()) {
                throw isVoid("in " + schema + " it does not hold that " + condition.words());
            }
        }
    }

    private static BenchFailed isVoid(String reason) {
        return new BenchFailed("the run is void: " + reason);
    }
}
