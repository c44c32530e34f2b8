package org.crossdock.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.crossdock.bench.load.WorkFailed;
import org.crossdock.bench.order.NoisyNeighbour;
import org.crossdock.bench.order.PlaceOrder;
import org.crossdock.bench.run.BenchSettings;
import org.crossdock.bench.run.Report;
import org.crossdock.launcher.Console;

/**
 * One thing that is measured, by the name the user types.
 *
 * @param ratio what its ratio is, and which way is better
 */
record Benchmark(String name, String ratio, Measurement measurement) {

    static final List<Benchmark> ALL = List.of(
            new Benchmark(PlaceOrder.NAME, PlaceOrder.RATIO, PlaceOrder::measure),
            new Benchmark(NoisyNeighbour.NAME, NoisyNeighbour.RATIO, NoisyNeighbour::measure));

    /** Starts its servers, measures, stops them. */
    @FunctionalInterface
    interface Measurement {
        Report measure(BenchSettings settings, Console console) throws SQLException, WorkFailed, InterruptedException;
    }

    static Optional<Benchmark> named(String name) {
        return ALL.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
    }
}
