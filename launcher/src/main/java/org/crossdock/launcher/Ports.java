package org.crossdock.launcher;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every port of one installation; all move together by an offset, so that several can run side by side. */
public record Ports(int offset) {
    private static final int STEP = 1_000;
    private static final int LAST_OFFSET = 7_000;

    public Ports {
        if (offset < 0 || offset > LAST_OFFSET || offset % STEP != 0) {
            throw new UsageException("--port-offset is 0 or a multiple of 1000 up to 7000, not " + offset);
        }
    }

    /** The first place where all ports are free, for servers that must not disturb others. */
    public static Ports firstFree() {
        return IntStream.iterate(LAST_OFFSET, offset -> offset > 0, offset -> offset - STEP)
                .mapToObj(Ports::new)
                .filter(Ports::areFree)
                .findFirst()
                .orElseThrow(() -> new LaunchException(
                        "no port offset from " + STEP + " to " + LAST_OFFSET + " has all its ports free",
                        "Stop another installation, or whatever else listens there."));
    }

    private boolean areFree() {
        return Stream.concat(ofServers().stream(), Stream.of(ofDatabase())).allMatch(Preflight::isFree);
    }

    static Ports parse(String offset) {
        if (!offset.matches("\\d{1,5}")) {
            throw new UsageException("--port-offset is a number, not '" + offset + "'");
        }
        return new Ports(Integer.parseInt(offset));
    }

    public int portal() {
        return 8080 + offset;
    }

    public int management() {
        return 9990 + offset;
    }

    public int keycloak() {
        return 8180 + offset;
    }

    public int keycloakManagement() {
        return 8190 + offset;
    }

    public int database() {
        return 13306 + offset;
    }

    /** Where mails are caught when no mail server is set. */
    int mail() {
        return 3025 + offset;
    }

    int cluster() {
        return 7600 + offset;
    }

    int clusterFailureDetection() {
        return 57600 + offset;
    }

    URI portalUri() {
        return http(portal());
    }

    URI managementUri() {
        return http(management());
    }

    URI keycloakManagementUri() {
        return http(keycloakManagement());
    }

    URI keycloakUri() {
        return http(keycloak());
    }

    /** What must be free before a start, each with the words that name it to the user. */
    List<NamedPort> ofServers() {
        return List.of(
                new NamedPort(portal(), "the portal"),
                new NamedPort(management(), "WildFly's management"),
                new NamedPort(cluster(), "WildFly's cluster (JGroups)"),
                new NamedPort(clusterFailureDetection(), "WildFly's cluster (JGroups failure detection)"),
                new NamedPort(keycloak(), "Keycloak"),
                new NamedPort(keycloakManagement(), "Keycloak's management"),
                new NamedPort(mail(), "the catcher of mails"));
    }

    NamedPort ofDatabase() {
        return new NamedPort(database(), "the database");
    }

    private static URI http(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** A port and what it is for. */
    record NamedPort(int number, String purpose) {}
}
