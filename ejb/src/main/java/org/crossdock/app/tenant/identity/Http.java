package org.crossdock.app.tenant.identity;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends one request and waits for its answer, but not for ever. */
final class Http {

    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration ANSWERING = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(request.timeout(ANSWERING).build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException silent) {
            throw IdentityServerUnavailable.noAnswer(silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw IdentityServerUnavailable.noAnswer(interrupted);
        }
    }
}
