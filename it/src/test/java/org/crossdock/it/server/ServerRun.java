package org.crossdock.it.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts and stops the product in a folder of this build, by the command line that users have. */
public final class ServerRun {

    private final Path data;
    private final CommandLine crossdock;
    private final int portOffset = PortOffsets.forProduct();

    private ServerRun(Path target) {
        this.data = target.resolve("product");
        this.crossdock = new CommandLine(target.resolve("crossdock.log"));
    }

    /** The product whose data lies in this module's build folder. */
    public static ServerRun inTarget() {
        return new ServerRun(Path.of(System.getProperty("crossdock.home"), "it", "target"));
    }

    /** Removes what an earlier run left, its processes included. */
    public void removeData() {
        stop();
        crossdock.execute("reset", "--yes", "--data", data.toString());
    }

    /** Starts all servers on free ports and returns when the portal answers and the demo merchants are there. */
    public void start(Optional<String> outsideDatabase) {
        String offset = Integer.toString(portOffset);
        Map<String, String> settings =
                outsideDatabase.map(url -> Map.of("CROSSDOCK_DATABASE", url)).orElse(Map.of());
        try {
            crossdock.execute(List.of("run", "--detach", "--data", data.toString(), "--port-offset", offset), settings);
        } catch (IllegalStateException failed) {
            stop();
            throw failed;
        }
    }

    /** Whether a launcher watches over these servers. */
    public boolean isAlive() {
        return Files.exists(data.resolve("run").resolve("launcher.pid"));
    }

    /** Stops all servers; where none runs, nothing happens. */
    public void stop() {
        crossdock.execute("stop", "--data", data.toString());
    }

    /** What runs. */
    public Product product() {
        return new Product(new DataFolder(data));
    }
}
