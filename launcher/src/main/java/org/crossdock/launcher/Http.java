package org.crossdock.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Talks HTTP to the servers on this machine. */
final class Http {
    static final int OK = 200;
    static final int NO_ANSWER = -1;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private Http() {}

    static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The status of a plain GET as a browser would send it, {@link #NO_ANSWER} when nobody answers. */
    static int status(URI address) {
        try {
            return send(request(address)
                            .header("Accept", "text/html, */*;q=0.5")
                            .build())
                    .statusCode();
        } catch (IOException e) {
            return NO_ANSWER;
        }
    }

    /** Whether this status is a page or the way to one, such as a redirect to the login. */
    static boolean isAnswer(int status) {
        return status / 100 == 2 || status / 100 == 3;
    }

    static boolean isSuccess(HttpResponse<?> response) {
        return response.statusCode() / 100 == 2;
    }
}
