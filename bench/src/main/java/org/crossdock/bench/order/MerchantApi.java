package org.crossdock.bench.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.crossdock.bench.load.WorkFailed;
import org.crossdock.launcher.demo.TokenSource;

/** The public API as a merchant's machine client sees it: kept-alive connections and a bearer token that is renewed. */
final class MerchantApi implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI portal;
    private final TokenSource tokens;
    private final String merchant;

    MerchantApi(URI portal, TokenSource tokens, String merchant) {
        this.portal = portal;
        this.tokens = tokens;
        this.merchant = merchant;
    }

    /** Places one order; anything but a new one is a failure. */
    byte[] place(byte[] order) throws WorkFailed, InterruptedException {
        return send("POST", "/orders", order, CREATED);
    }

    /** Sends a batch, of which every item must succeed. */
    void sendAll(String method, String path, JsonNode batch) throws WorkFailed, InterruptedException {
        try {
            JsonNode answer = JSON.readTree(send(method, path, JSON.writeValueAsBytes(batch), OK));
            for (JsonNode result : answer.path("results")) {
                if (result.path("status").asInt() / 100 != 2) {
                    throw new WorkFailed(method + " " + path + " was answered with " + result);
                }
            }
        } catch (IOException broken) {
            throw new WorkFailed(broken);
        }
    }

    private byte[] send(String method, String path, byte[] body, int expected) throws WorkFailed, InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(portal.resolve("/api/v1" + path))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + tokens.bearer(merchant))
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .method(method, BodyPublishers.ofByteArray(body))
                    .build();
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != expected) {
                throw new WorkFailed(method + " " + path + " was answered with " + response.statusCode() + " "
                        + new String(response.body(), StandardCharsets.UTF_8));
            }
            return response.body();
        } catch (IOException broken) {
            throw new WorkFailed(broken);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
