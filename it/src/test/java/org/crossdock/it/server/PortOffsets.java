package org.crossdock.it.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds a place for servers of ours beside those that run already. */
final class PortOffsets {

    private static final int[] WILDFLY = {8080, 9990, 7600, 57600};
    private static final int[] PRODUCT = {8080, 8180, 8190, 9990, 13306, 7600, 57600};
    private static final int STEP = 1_000;
    private static final int LAST = 7_000;

    private PortOffsets() {}

    static int forProduct() {
        return free(PRODUCT, Integer.getInteger("crossdock.it.offset", STEP));
    }

    static int forServerBeside(int taken) {
        return free(WILDFLY, taken + STEP);
    }

    private static int free(int[] ports, int first) {
        return IntStream.iterate(first, offset -> offset <= LAST, offset -> offset + STEP)
                .filter(offset -> Arrays.stream(ports).allMatch(port -> isFree(port + offset)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no port offset from " + first + " to " + LAST
                        + " has all of its ports free: " + Arrays.toString(ports)));
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
