package org.crossdock.launcher.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sends JSON with one merchant's bearer token, and once more with a fresh one when the token has run out. */
final class MerchantHttp {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final HttpClient client;
    private final URI api;
    private final String slug;
    private final TokenSource tokens;
    private @Nullable String bearer;

    MerchantHttp(HttpClient client, URI api, String slug, TokenSource tokens) {
        this.client = client;
        this.api = api;
        this.slug = slug;
        this.tokens = tokens;
    }

    HttpResponse<byte[]> exchange(String method, String path, byte[] body) throws IOException, InterruptedException {
        if (bearer == null) {
            bearer = tokens.bearer(slug);
        }
        HttpResponse<byte[]> response = exchange(method, path, body, bearer);
        if (response.statusCode() != HttpStatus.UNAUTHORIZED) {
            return response;
        }
        bearer = tokens.bearer(slug);
        return exchange(method, path, body, bearer);
    }

    private HttpResponse<byte[]> exchange(String method, String path, byte[] body, String token)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .method(method, BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }
}
