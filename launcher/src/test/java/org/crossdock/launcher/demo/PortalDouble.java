package org.crossdock.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A portal that keeps what it is sent, over real HTTP, and fails in the ways a real one may. */
final class PortalDouble implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    final Map<String, JsonNode> products = new LinkedHashMap<>();
    final Map<String, Integer> levels = new LinkedHashMap<>();
    final Map<String, JsonNode> orders = new LinkedHashMap<>();
    final AtomicInteger requests = new AtomicInteger();
    final AtomicInteger tokens = new AtomicInteger();
    private final Deque<Failure> failures = new ArrayDeque<>();
    private final HttpServer server;

    /** How the next request fails: before anything is kept, or after everything is. */
    enum Failure {
        UNAVAILABLE(503),
        TOKEN_EXPIRED(401),
        FORBIDDEN(403),
        CUT_OFF_AFTER_COMMIT(0),
        NONE(200);

        private final int status;

        Failure(int status) {
            this.status = status;
        }
    }

    PortalDouble() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1", this::answer);
        server.start();
    }

    URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v1");
    }

    String bearer(String slug) {
        return slug + "-" + tokens.incrementAndGet();
    }

    /** The next requests fail like this, one after the other; those behind succeed. */
    void failNext(Failure... next) {
        failures.addAll(java.util.List.of(next));
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        Failure failure = failures.isEmpty() ? Failure.NONE : failures.removeFirst();
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        switch (failure) {
            case UNAVAILABLE, TOKEN_EXPIRED, FORBIDDEN -> respond(exchange, failure.status, JSON.createObjectNode());
            case CUT_OFF_AFTER_COMMIT -> {
                keep(exchange, body);
                exchange.close();
            }
            case NONE -> respond(exchange, failure.status, keep(exchange, body));
        }
    }

    private ObjectNode keep(HttpExchange exchange, JsonNode body) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode results = answer.putArray("results");
        String resource = exchange.getRequestURI().getPath().replace("/api/v1/", "");
        JsonNode items = body.isArray() ? body : body.path("orders");
        for (JsonNode item : items) {
            results.addObject().put("index", results.size() - 1).put("status", keep(resource, item));
        }
        return answer;
    }

    private int keep(String resource, JsonNode item) {
        return switch (resource) {
            case "products" -> products.put(item.path("sku").asText(), item) == null ? 201 : 200;
            case "stock-levels" -> keepLevel(item);
            case "orders:batch" -> keepOrder(item);
            default -> 404;
        };
    }

    private int keepLevel(JsonNode change) {
        String key = change.path("sku").asText() + "@" + change.path("node").asText();
        if (levels.getOrDefault(key, 0) != change.path("expected").asInt(-1)) {
            return HttpStatus.CONFLICT;
        }
        levels.put(key, change.path("set").path("onHand").asInt());
        return 200;
    }

    private int keepOrder(JsonNode order) {
        String sku = order.path("lines").path(0).path("sku").asText();
        if (!products.containsKey(sku)) {
            return 422;
        }
        if (sku.equals("SOLD-OUT")) {
            return HttpStatus.CONFLICT;
        }
        return orders.putIfAbsent(order.path("externalId").asText(), order) == null ? 201 : 200;
    }

    private static void respond(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
