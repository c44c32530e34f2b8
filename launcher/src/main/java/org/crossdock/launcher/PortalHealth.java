package org.crossdock.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.stream.StreamSupport;

/** Asks WildFly whether it is up, and whether it ever will be. */
final class PortalHealth {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI ready;

    PortalHealth(URI management) {
        this.ready = management.resolve("/health/ready");
    }

    boolean isReady() {
        return Http.status(ready) == Http.OK;
    }

    /** A server that has finished its start and still reports errors of it will not get better by waiting. */
    boolean hasFailed() {
        try {
            var checks =
                    JSON.readTree(Http.send(Http.request(ready).build()).body()).path("checks");
            return is(checks, "server-state", "UP") && is(checks, "deployments-status", "DOWN");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean is(JsonNode checks, String name, String status) {
        return StreamSupport.stream(checks.spliterator(), false)
                .filter(check -> check.path("name").asText().equals(name))
                .anyMatch(check -> check.path("status").asText().equals(status));
    }
}
