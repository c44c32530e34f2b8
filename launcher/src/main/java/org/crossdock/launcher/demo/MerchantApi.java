package org.crossdock.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * One merchant's access to the API. What meets a server error or no answer is sent again, which is
 * safe because every request of the load may arrive twice.
 */
final class MerchantApi {
    private static final JsonMapper JSON = new JsonMapper();

    private final MerchantHttp http;
    private final RetryPolicy retry;

    MerchantApi(MerchantHttp http, RetryPolicy retry) {
        this.http = http;
        this.retry = retry;
    }

    /** Sends a batch until no item of it meets a server error, and answers what became of each. */
    List<ItemResult> send(String method, String path, JsonNode batch) throws IOException, InterruptedException {
        for (int attempt = 1; true; attempt++) {
            List<ItemResult> results = resultsOf(sendOnce(method, path, batch));
            boolean complete = results.stream().noneMatch(ItemResult::isTransient);
            if (complete) {
                return results;
            }
            if (!retry.allowsAfter(attempt)) {
                throw new DemoLoadFailed(method + " " + path + " kept failing inside the server");
            }
            retry.pauseAfter(attempt);
        }
    }

    private static List<ItemResult> resultsOf(JsonNode answer) {
        return StreamSupport.stream(answer.path("results").spliterator(), false)
                .map(ItemResult::of)
                .toList();
    }

    private JsonNode sendOnce(String method, String path, JsonNode body) throws IOException, InterruptedException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        for (int attempt = 1; true; attempt++) {
            Attempt result = attempt(method, path, bytes);
            if (!result.isTransient() || !retry.allowsAfter(attempt)) {
                return bodyOf(result, method + " " + path);
            }
            retry.pauseAfter(attempt);
        }
    }

    private Attempt attempt(String method, String path, byte[] body) throws InterruptedException {
        try {
            return new Answered(http.exchange(method, path, body));
        } catch (IOException e) {
            return new Unanswered(e);
        }
    }

    private static JsonNode bodyOf(Attempt attempt, String request) throws IOException {
        return switch (attempt) {
            case Unanswered(IOException cause) -> throw cause;
            case Answered(HttpResponse<byte[]> response) -> acceptedBody(response, request);
        };
    }

    private static JsonNode acceptedBody(HttpResponse<byte[]> response, String request) throws IOException {
        if (!HttpStatus.isSuccess(response.statusCode())) {
            String words = new String(response.body(), StandardCharsets.UTF_8);
            throw new DemoLoadFailed(
                    String.format(Locale.ROOT, "%s was answered with %d %s", request, response.statusCode(), words));
        }
        return response.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(response.body());
    }

    private sealed interface Attempt {
        boolean isTransient();
    }

    private record Answered(HttpResponse<byte[]> response) implements Attempt {
        @Override
        public boolean isTransient() {
            return HttpStatus.isTransient(response.statusCode());
        }
    }

    private record Unanswered(IOException cause) implements Attempt {
        @Override
        public boolean isTransient() {
            return true;
        }
    }
}
