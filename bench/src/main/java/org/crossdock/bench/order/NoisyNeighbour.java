package org.crossdock.bench.order;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crossdock.bench.load.Contender;
import org.crossdock.bench.load.Crew;
import org.crossdock.bench.load.Latencies;
import org.crossdock.bench.load.Paced;
import org.crossdock.bench.load.Round;
import org.crossdock.bench.load.WorkFailed;
import org.crossdock.bench.run.BenchFailed;
import org.crossdock.bench.run.BenchSettings;
import org.crossdock.bench.run.FreshServers;
import org.crossdock.bench.run.Report;
import org.crossdock.launcher.Console;

/**
 * What a merchant notices of a neighbor who places fifty times as many orders: rounds with and without the neighbor
 * alternate, so that both meet the same machine.
 */
public final class NoisyNeighbour {
    /** What the user types. */
    public static final String NAME = "noisy-neighbour";

    /** Which way its ratio goes. */
    public static final String RATIO = "p99 of a quiet merchant's orders while another places 50 times as many"
            + " ÷ p99 when alone; lower is better";

    private static final String QUIET = "gifthouse";
    private static final String NOISY = "superstore";
    private static final double QUIET_PER_SECOND = 4;
    private static final int TIMES = 50;
    private static final int QUIET_CLIENTS = 2;
    private static final int NOISY_CLIENTS = 16;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private final Duration round;
    private final Console console;
    private final Crew quiet;
    private final Crew noisy;

    private NoisyNeighbour(Duration round, Console console, Crew quiet, Crew noisy) {
        this.round = round;
        this.console = console;
        this.quiet = quiet;
        this.noisy = noisy;
    }

    /** Runs the benchmark on servers of its own. */
    public static Report measure(BenchSettings settings, Console console)
            throws SQLException, WorkFailed, InterruptedException {
        try (FreshServers servers = FreshServers.start(NAME, settings, console);
                MerchantApi quietApi = new MerchantApi(servers.portal(), servers.tokens(), QUIET);
                MerchantApi noisyApi = new MerchantApi(servers.portal(), servers.tokens(), NOISY)) {
            DatabaseServer server = new DatabaseServer(servers.environment());
            server.requireDurable();
            console.step("bench", "opening 5,000 products at each of two merchants");
            String run = Long.toString(Clock.systemUTC().millis(), Character.MAX_RADIX);
            Contender quiet = new Application(
                    quietApi, new OpeningMerchant(server, quietApi).open("t_" + QUIET, "GBP"), settings.seed(), run);
            Contender noisy = new Application(
                    noisyApi, new OpeningMerchant(server, noisyApi).open("t_" + NOISY), settings.seed(), run);
            try (Crew few = Crew.hire(paced(quiet, QUIET_PER_SECOND / QUIET_CLIENTS), 0, QUIET_CLIENTS);
                    Crew many = Crew.hire(paced(noisy, QUIET_PER_SECOND * TIMES / NOISY_CLIENTS), 0, NOISY_CLIENTS)) {
                Duration round = settings.time().dividedBy(2L * ROUNDS);
                return new NoisyNeighbour(round, console, few, many).compare(server.version(), settings.time());
            }
        }
    }

    private static Contender paced(Contender contender, double perSecond) {
        return number -> new Paced(contender.hire(number), perSecond);
    }

    private Report compare(String database, Duration time) throws InterruptedException {
        console.step("bench", "warming up");
        together(WARM_UP);
        List<Round> alone = new ArrayList<>();
        List<Round> beside = new ArrayList<>();
        List<Round> neighbor = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            console.step("bench", String.format(Locale.ROOT, "round %d of %d", i + 1, ROUNDS));
            alone.add(quiet.work(round));
            Both both = together(round);
            beside.add(both.quiet());
            neighbor.add(both.noisy());
        }
        return report(alone, beside, neighbor, new Report.Setting(database, cores(), time.toSeconds()));
    }

    private Both together(Duration time) throws InterruptedException {
        try (ExecutorService aside = Executors.newSingleThreadExecutor()) {
            Future<Round> ofNoisy = aside.submit(() -> noisy.work(time));
            Round ofQuiet = quiet.work(time);
            return new Both(valid(ofQuiet), valid(ofNoisy.get()));
        } catch (ExecutionException broken) {
            throw new BenchFailed("the neighbor broke off", broken);
        }
    }

    private static Round valid(Round round) {
        if (!round.failures().isEmpty()) {
            throw new BenchFailed(
                    "the run is void: an order failed with " + round.failures().getFirst());
        }
        return round;
    }

    private static Report report(List<Round> alone, List<Round> beside, List<Round> neighbor, Report.Setting setting) {
        Latencies quiet = latencies(alone);
        Latencies loud = latencies(beside);
        Map<String, Double> metrics = new TreeMap<>();
        metrics.put("p50AloneMillis", quiet.percentileMillis(50));
        metrics.put("p50BesideMillis", loud.percentileMillis(50));
        metrics.put("p99AloneMillis", quiet.percentileMillis(99));
        metrics.put("p99BesideMillis", loud.percentileMillis(99));
        metrics.put("neighborOrdersPerSecond", perSecond(neighbor));
        metrics.put("ordersPerSecond", perSecond(beside));
        double ratio = loud.percentileMillis(99) / quiet.percentileMillis(99);
        List<String> table = List.of(
                "            orders/s    p50 ms    p99 ms   samples",
                line("alone", perSecond(alone), quiet),
                line("beside", perSecond(beside), loud),
                String.format(Locale.ROOT, "%-8s %11.1f", "neighbor", perSecond(neighbor)));
        return new Report(NAME, table, metrics, ratio, "the same merchant alone, in the same run", setting);
    }

    private static String line(String name, double perSecond, Latencies latencies) {
        return String.format(
                Locale.ROOT,
                "%-8s %11.1f %9.1f %9.1f %9d",
                name,
                perSecond,
                latencies.percentileMillis(50),
                latencies.percentileMillis(99),
                latencies.count());
    }

    private static Latencies latencies(List<Round> rounds) {
        return Latencies.together(rounds.stream().map(Round::latencies).toList());
    }

    private static double perSecond(List<Round> rounds) {
        return rounds.stream().mapToDouble(Round::perSecond).average().orElseThrow();
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private record Both(Round quiet, Round noisy) {}
}
