package org.crossdock.bench.order;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossdock.bench.load.Comparison;
import org.crossdock.bench.load.Crew;
import org.crossdock.bench.load.Duel;
import org.crossdock.bench.load.Exchange;
import org.crossdock.bench.load.Round;
import org.crossdock.bench.load.WorkFailed;
import org.crossdock.bench.run.BenchSettings;
import org.crossdock.bench.run.FreshServers;
import org.crossdock.bench.run.Report;
import org.crossdock.launcher.Console;

/**
 * Orders per second through the whole application, beside hand-written JDBC that writes the same rows on the same
 * server in the same run.
 */
public final class PlaceOrder {
    /** What the user types. */
    public static final String NAME = "place-order";

    /** Which way its ratio goes. */
    public static final String RATIO = "orders/s through HTTP, bearer token, services and durable commit ÷ orders/s of"
            + " hand-written JDBC writing the same rows; the lower of 8 and 32 clients; higher is better";

    private static final List<Integer> CLIENTS = List.of(8, 32);
    private static final int ROUNDS = 5;
    private static final int LONGEST_WARM_UP = 8;
    private static final int ORDERS_TO_COMPILE = 30_000;
    private static final Duration LONGEST_HEAT_UP = Duration.ofMinutes(3);
    private static final String MERCHANT = "superstore";
    private static final String SCHEMA = "t_" + MERCHANT;

    private final BenchSettings settings;
    private final Console console;
    private final Duration round;
    private final Acknowledged acknowledged = new Acknowledged();
    private int hired;

    private PlaceOrder(BenchSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.round = settings.time().dividedBy(2L * ROUNDS * CLIENTS.size());
    }

    /** Runs the benchmark on servers of its own. */
    public static Report measure(BenchSettings settings, Console console)
            throws SQLException, WorkFailed, InterruptedException {
        try (FreshServers servers = FreshServers.start(NAME, settings, console);
                MerchantApi api = new MerchantApi(servers.portal(), servers.tokens(), MERCHANT)) {
            return new PlaceOrder(settings, console).measure(new DatabaseServer(servers.environment()), api);
        }
    }

    private Report measure(DatabaseServer server, MerchantApi api)
            throws SQLException, WorkFailed, InterruptedException {
        server.requireDurable();
        say("opening 5,000 products at ten nodes");
        Assortment assortment = new OpeningMerchant(server, api).open(SCHEMA);
        String run = Long.toString(Clock.systemUTC().millis(), Character.MAX_RADIX);
        Application application = new Application(api, assortment, settings.seed(), run);
        Specimen specimen = specimen(server, application);
        TwinSchema.copy(server, SCHEMA);
        Baseline baseline = new Baseline(server, assortment, settings.seed(), specimen);

        Audit audit = Audit.begin(server, SCHEMA);
        heatUp(application);
        List<Comparison> comparisons = new ArrayList<>();
        for (int clients : CLIENTS) {
            comparisons.add(compare(application, baseline, clients, server));
        }
        say("checking that every order is there once and all stock adds up");
        audit.requireValid(acknowledged);
        return new PlaceOrderReport(comparisons).report(server.version(), settings.time());
    }

    private Specimen specimen(DatabaseServer server, Application application)
            throws SQLException, WorkFailed, InterruptedException {
        try (Connection connection = server.open(SCHEMA)) {
            return Specimen.read(connection, application.placeOne(hired++));
        }
    }

    /** A server compiles its code while it runs, and is not itself before it has. */
    private void heatUp(Application application) throws WorkFailed, InterruptedException {
        say(String.format(Locale.ROOT, "letting the server compile its code: %,d orders", ORDERS_TO_COMPILE));
        int clients = CLIENTS.getFirst();
        try (Crew crew = Crew.hire(application, hired, clients)) {
            hired += clients;
            int placed = 0;
            long deadline = System.nanoTime() + LONGEST_HEAT_UP.toNanos();
            while (placed < ORDERS_TO_COMPILE && System.nanoTime() < deadline) {
                Round done = crew.work(round);
                acknowledged.byApplication(done);
                placed += done.done();
            }
        }
    }

    private Comparison compare(Application application, Baseline baseline, int clients, DatabaseServer server)
            throws WorkFailed, InterruptedException {
        int first = hired;
        hired += clients;
        try (Crew candidates = Crew.hire(application, first, clients);
                Crew opponents = Crew.hire(baseline, first, clients)) {
            Duel duel = new Duel(candidates, opponents, round, server::statements);
            say(clients + " clients: warming up");
            List<Exchange> warmUp = duel.warmUp(LONGEST_WARM_UP);
            warmUp.forEach(acknowledged::byBoth);
            say(String.format(Locale.ROOT, "%d clients: warm after %d rounds, measuring", clients, warmUp.size()));
            List<Exchange> measured = duel.measure(ROUNDS);
            measured.forEach(acknowledged::byBoth);
            return new Comparison(clients, measured);
        }
    }

    private void say(String line) {
        console.step("bench", line);
    }
}
