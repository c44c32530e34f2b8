package org.crossdock.launcher.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Loads all demo merchants side by side through the API of a running portal. It may be killed and
 * started again at any time; with everything loaded it asks the portal nothing.
 */
public final class DemoLoader {
    private final URI api;
    private final TokenSource tokens;
    private final Path progressFile;
    private final Consumer<String> progress;
    private final LoadSettings settings;

    /**
     * @param api address of {@code /api/v1}
     * @param progressFile remembers what is loaded; it belongs into the data folder of the portal
     * @param progress takes lines for the console, never two at once
     */
    public DemoLoader(URI api, TokenSource tokens, Path progressFile, Consumer<String> progress) {
        this(api, tokens, progressFile, progress, LoadSettings.DEFAULT);
    }

    DemoLoader(URI api, TokenSource tokens, Path progressFile, Consumer<String> progress, LoadSettings settings) {
        this.api = api;
        this.tokens = tokens;
        this.progressFile = progressFile;
        this.progress = oneAtATime(progress);
        this.settings = settings;
    }

    /** Which merchants are loaded, on which day it is, and how patient the loader is with the server. */
    record LoadSettings(List<DemoMerchant> merchants, Clock clock, RetryPolicy retry) {
        static final LoadSettings DEFAULT = new LoadSettings(DemoMerchant.ALL, Clock.systemUTC(), RetryPolicy.PATIENT);
    }

    /** Returns when every merchant is loaded. When one fails, the others are loaded before the failure is told. */
    public void load() throws IOException, InterruptedException {
        ProgressFile file = ProgressFile.open(progressFile);
        try (HttpClient client = newClient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<OrderTally>> loads = settings.merchants().stream()
                    .map(merchant -> loadOf(merchant, client, file))
                    .toList();
            Iterator<DemoMerchant> merchants = settings.merchants().iterator();
            for (Future<OrderTally> load : threads.invokeAll(loads)) {
                requireLoaded(merchants.next(), load);
            }
        }
    }

    private Callable<OrderTally> loadOf(DemoMerchant merchant, HttpClient client, ProgressFile file) {
        MerchantHttp http = new MerchantHttp(client, api, merchant.slug(), tokens);
        MerchantApi merchantApi = new MerchantApi(http, settings.retry());
        MerchantLoad load = new MerchantLoad(merchantApi, file, new ProgressLines(merchant, progress));
        return () -> load.run(settings.clock());
    }

    private static void requireLoaded(DemoMerchant merchant, Future<OrderTally> load)
            throws IOException, InterruptedException {
        try {
            load.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw new IOException("the demo data of " + merchant.slug() + " is not loaded: " + cause, cause);
        }
    }

    private static HttpClient newClient() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static Consumer<String> oneAtATime(Consumer<String> lines) {
        ReentrantLock turn = new ReentrantLock();
        return line -> {
            turn.lock();
            try {
                lines.accept(line);
            } finally {
                turn.unlock();
            }
        };
    }
}
