package org.crossdock.app.tenant.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The access token of our service account, asked for anew while the last one is still good for a while. */
final class AdminToken {

    private static final String CLIENT = "crossdock-admin";
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final URI endpoint;
    private final String secret;
    private final Http http;
    private final Clock clock;

    private @Nullable String token;
    private Instant staleAt = Instant.EPOCH;

    AdminToken(URI realm, String secret, Http http, Clock clock) {
        this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
        this.secret = secret;
        this.http = http;
        this.clock = clock;
    }

    synchronized String get() {
        String known = token;
        Instant now = clock.instant();
        if (known != null && now.isBefore(staleAt)) {
            return known;
        }
        Answer answer = http.send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + CLIENT + "&client_secret="
                        + URLEncoder.encode(secret, UTF_8))));
        if (!answer.isSuccess()) {
            throw IdentityServerUnavailable.status("the login of " + CLIENT, answer.status());
        }
        String fresh = answer.json().get("access_token").asText();
        staleAt = now.plusSeconds(answer.json().get("expires_in").asLong()).minus(MARGIN);
        token = fresh;
        return fresh;
    }

    /** Forgets a token that was refused: the realm may have been set up anew. */
    synchronized void forget() {
        token = null;
    }
}
