package org.crossdock.it.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The product of one run of tests. It is started with empty data, or, while stories are being written, the one that
 * already runs is used: {@code -Dcrossdock.it.attach=DATA_FOLDER}.
 */
final class RunningProduct implements AutoCloseable {

    private final Product product;
    private final Runnable stop;

    private RunningProduct(Product product, Runnable stop) {
        this.product = product;
        this.stop = stop;
    }

    static RunningProduct start() {
        return setting("crossdock.it.attach")
                .map(folder -> new RunningProduct(new Product(new DataFolder(Path.of(folder))), () -> {}))
                .orElseGet(RunningProduct::startEmpty);
    }

    private static RunningProduct startEmpty() {
        ServerRun run = ServerRun.inTarget();
        run.removeData();
        run.start(setting("crossdock.database"));
        return new RunningProduct(run.product(), run::stop);
    }

    Product product() {
        return product;
    }

    @Override
    public void close() {
        stop.run();
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
    }
}
