package org.crossdock.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The access token of a service account, asked for anew before it is too old. Used by many threads at once. */
final class AccessToken {
    private static final Duration FRESH = Duration.ofSeconds(40);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI endpoint;
    private final String form;
    private Stopwatch age = new Stopwatch();
    private @Nullable String token;

    AccessToken(URI keycloak, String realm, String clientId, String secret) {
        this.endpoint = keycloak.resolve("/realms/" + realm + "/protocol/openid-connect/token");
        this.form =
                "grant_type=client_credentials&client_id=" + encoded(clientId) + "&client_secret=" + encoded(secret);
    }

    synchronized String get() throws IOException {
        var known = token;
        if (known != null && age.taken().compareTo(FRESH) < 0) {
            return known;
        }
        var asked = new Stopwatch();
        var fresh = ask();
        age = asked;
        token = fresh;
        return fresh;
    }

    private String ask() throws IOException {
        var response = Http.send(Http.request(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (!Http.isSuccess(response)) {
            throw new IOException("Keycloak gives no token: " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body()).get("access_token").asText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
