package org.crossdock.bench.order;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossdock.bench.load.Comparison;
import org.crossdock.bench.load.Latencies;
import org.crossdock.bench.load.Spread;
import org.crossdock.bench.run.Report;

/** The comparisons as a table, as metrics, and as the one ratio that has a goal: the lower one. */
record PlaceOrderReport(List<Comparison> comparisons) {
    private static final String BASELINE = "hand-written JDBC writing the same rows on the same server";
    private static final String HEADING = "clients   application        raw JDBC   ratio (min … max)"
            + "        p50 ms    p99 ms   statements/order   failures";

    Report report(String database, Duration time) {
        double lower = comparisons.stream()
                .mapToDouble(comparison -> comparison.ratio().median())
                .min()
                .orElseThrow();
        Report.Setting setting =
                new Report.Setting(database, Runtime.getRuntime().availableProcessors(), time.toSeconds());
        return new Report(PlaceOrder.NAME, table(), metrics(), lower, BASELINE, setting);
    }

    private List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(HEADING);
        comparisons.forEach(comparison -> lines.add(line(comparison)));
        return lines;
    }

    private static String line(Comparison comparison) {
        Spread ratio = comparison.ratio();
        Latencies latencies = comparison.latencies();
        return String.format(
                Locale.ROOT,
                "%7d  %,8.0f/s     %,8.0f/s   %.3f (%.3f … %.3f) %9.1f %9.1f %18.1f %10d",
                comparison.clients(),
                comparison.candidatePerSecond().median(),
                comparison.baselinePerSecond().median(),
                ratio.median(),
                ratio.min(),
                ratio.max(),
                latencies.percentileMillis(50),
                latencies.percentileMillis(99),
                comparison.statementsPerPiece(),
                comparison.failures().size());
    }

    private Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        for (Comparison comparison : comparisons) {
            String clients = "_" + comparison.clients();
            Spread ratio = comparison.ratio();
            Latencies latencies = comparison.latencies();
            metrics.put(
                    "ordersPerSecond" + clients, comparison.candidatePerSecond().median());
            metrics.put(
                    "rawOrdersPerSecond" + clients,
                    comparison.baselinePerSecond().median());
            metrics.put("ratio" + clients, ratio.median());
            metrics.put("ratioMin" + clients, ratio.min());
            metrics.put("ratioMax" + clients, ratio.max());
            metrics.put("p50Millis" + clients, latencies.percentileMillis(50));
            metrics.put("p99Millis" + clients, latencies.percentileMillis(99));
            metrics.put("statementsPerOrder" + clients, comparison.statementsPerPiece());
            metrics.put("failures" + clients, (double) comparison.failures().size());
        }
        return metrics;
    }
}
