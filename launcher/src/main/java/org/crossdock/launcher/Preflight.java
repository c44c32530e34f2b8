package org.crossdock.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.crossdock.launcher.Ports.NamedPort;

/** Looks before the leap: what would make a start fail halfway is said before anything is started. */
final class Preflight {
    private static final int OLDEST_JAVA = 21;
    private static final int FIRST_LENT_PORT = 32_768;
    private static final int TRIES_FOR_LENT_PORT = 10;
    private static final Duration PAUSE_FOR_LENT_PORT = Duration.ofMillis(500);
    private static final long MEBIBYTE = 1L << 20;
    private static final long FIRST_START_BYTES = 1_500 * MEBIBYTE;
    private static final long LATER_START_BYTES = 300 * MEBIBYTE;

    private final RunSettings settings;

    Preflight(RunSettings settings) {
        this.settings = settings;
    }

    void check(Map<String, String> environment) {
        checkJava(Runtime.version().feature());
        checkLocation(settings.data(), environment);
        if (settings.outsideDatabase().isEmpty()) {
            checkName(settings.data(), "Choose another folder with --data DIR.");
            checkName(settings.project().home(), "Move the project to another folder.");
        }
        checkDisk(freeBytes(settings.data()), Files.exists(settings.data()));
    }

    static void checkJava(int feature) {
        if (feature < OLDEST_JAVA) {
            throw new LaunchException(
                    "Java " + feature + " is too old", "Install a JDK of version 21 or later and set JAVA_HOME.");
        }
    }

    static void checkLocation(Path data, Map<String, String> environment) {
        if (DataLocation.isTemporary(data, environment)) {
            throw new LaunchException(
                    data + " lies under a temp folder, whose files may vanish at any time",
                    "Choose another folder with --data DIR.");
        }
    }

    static void checkName(Path folder, String advice) {
        if (folder.toString().contains(" ")) {
            throw new LaunchException(
                    "'" + folder + "' has a space in it, on which MariaDB's set-up script stumbles", advice);
        }
    }

    static void checkDisk(long free, boolean startedBefore) {
        var needed = startedBefore ? LATER_START_BYTES : FIRST_START_BYTES;
        if (free < needed) {
            throw new LaunchException(
                    "the disk is full: " + free / MEBIBYTE + " MiB are free, " + needed / MEBIBYTE + " are needed",
                    "Free some space, or choose a folder on another disk with --data DIR.");
        }
    }

    void checkPorts() {
        var ports = settings.ports();
        var database =
                settings.outsideDatabase().isPresent() ? Stream.<NamedPort>empty() : Stream.of(ports.ofDatabase());
        Stream.concat(ports.ofServers().stream(), database).forEach(Preflight::checkPort);
    }

    static void checkPort(NamedPort port) {
        if (!isFreeSoon(port)) {
            throw new LaunchException(
                    "port " + port.number() + ", which " + port.purpose() + " needs, is taken by another program",
                    "Stop that program, or move all ports with --port-offset 1000 (up to 7000).");
        }
    }

    /** High ports the system lends to outgoing connections as well; one of those is over in a moment. */
    private static boolean isFreeSoon(NamedPort port) {
        var tries = port.number() < FIRST_LENT_PORT ? 1 : TRIES_FOR_LENT_PORT;
        while (!isFree(port)) {
            if (--tries == 0) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_FOR_LENT_PORT.toNanos());
        }
        return true;
    }

    static boolean isFree(NamedPort port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port.number()));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static long freeBytes(Path folder) {
        var existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        try {
            return Files.getFileStore(existing).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
