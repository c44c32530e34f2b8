package org.crossdock.it.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;

/** The API as one machine client meets it. */
public final class MerchantApi {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI api;
    private final Tokens tokens;

    public MerchantApi(URI api, Tokens tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    /** Reads a resource; the path is relative to the API and may carry a query. */
    public Answer get(String path) {
        return Http.send(request(path, Map.of()).GET().build());
    }

    /** Posts a document. */
    public Answer post(String path, JsonNode body) {
        return post(path, body, Map.of());
    }

    /** Posts a document with headers of its own. */
    public Answer post(String path, JsonNode body, Map<String, String> headers) {
        return postText(path, body.toString(), headers);
    }

    /** Posts what need not be a document. */
    public Answer postText(String path, String body, Map<String, String> headers) {
        return Http.send(
                request(path, headers).POST(BodyPublishers.ofString(body)).build());
    }

    /** Changes what is there. */
    public Answer patch(String path, JsonNode body) {
        return Http.send(request(path, Map.of())
                .method("PATCH", BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.current())
                .header("Content-Type", "application/json");
        headers.forEach(request::header);
        return request;
    }
}
