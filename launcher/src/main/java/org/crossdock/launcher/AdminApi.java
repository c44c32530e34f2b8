package org.crossdock.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Keycloak's admin API, as far as every resource of it has in common: JSON in, JSON out, names in paths. */
final class AdminApi {
    private static final int NOT_FOUND = 404;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI keycloak;
    private final AccessToken token;

    AdminApi(URI keycloak, String clientId, String secret) {
        this.keycloak = keycloak;
        this.token = new AccessToken(keycloak, "master", clientId, secret);
    }

    Optional<JsonNode> find(String path) {
        var response = send("GET", path, "");
        if (response.statusCode() == NOT_FOUND) {
            return Optional.empty();
        }
        return Optional.of(json(checked("GET", path, response)));
    }

    /** The members of a list, of which the server gives the first thousand. */
    Stream<JsonNode> list(String path) {
        var limited = path + (path.contains("?") ? "&" : "?") + "max=1000";
        var list = json(checked("GET", limited, send("GET", limited, "")));
        return StreamSupport.stream(list.spliterator(), false);
    }

    void post(String path, JsonNode body) {
        checked("POST", path, send("POST", path, body.toString()));
    }

    void put(String path, JsonNode body) {
        checked("PUT", path, send("PUT", path, body.toString()));
    }

    void delete(String path) {
        checked("DELETE", path, send("DELETE", path, ""));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(String method, String path, String body) {
        try {
            return Http.send(Http.request(keycloak.resolve("/admin/realms" + path))
                    .header("Authorization", "Bearer " + token.get())
                    .header("Content-Type", "application/json")
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                    .build());
        } catch (IOException e) {
            throw new LaunchException(
                    "Keycloak's admin API does not answer: " + e.getMessage(),
                    "Look into ./crossdock logs keycloak.",
                    e);
        }
    }

    private static HttpResponse<String> checked(String method, String path, HttpResponse<String> response) {
        if (!Http.isSuccess(response)) {
            throw new LaunchException(
                    "Keycloak refused " + method + " " + path + ": " + response.statusCode() + " " + response.body(),
                    "Look into ./crossdock logs keycloak.");
        }
        return response;
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
