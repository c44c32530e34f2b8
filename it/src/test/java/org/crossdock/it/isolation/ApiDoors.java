package org.crossdock.it.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossdock.it.http.Http;
import org.crossdock.it.server.Product;

/** Every operation of the API, as the deployed application describes itself. */
final class ApiDoors {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode paths;

    ApiDoors(Product product) {
        this.paths = Http.send(HttpRequest.newBuilder(product.api().resolve("openapi"))
                        .header("Accept", "application/json")
                        .build())
                .json()
                .path("paths");
    }

    /** Each operation, asked for each thing by each of its parameters. */
    List<Knock> with(Belongings belongings) {
        List<Knock> knocks = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        belongings
                                .keys()
                                .values()
                                .forEach(
                                        key -> knocks.addAll(knocks(path.getKey(), operation, belongings.keys(), key)));
                    }
                }));
        return knocks;
    }

    private static List<Knock> knocks(
            String path, Map.Entry<String, JsonNode> operation, Map<String, String> keys, String key) {
        String method = operation.getKey().toUpperCase(Locale.ROOT);
        String filled = path.replaceAll("\\{[^}]+}", encoded(key));
        boolean addressed = !filled.equals(path);
        List<Knock> knocks = new ArrayList<>();
        bodies(method, keys).forEach(body -> knocks.add(new Knock(method, filled, body, addressed)));
        if (method.equals("GET")) {
            operation.getValue().path("parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals("query")) {
                    String query = "?" + parameter.path("name").asText() + "=" + encoded(key);
                    knocks.add(new Knock(method, filled + query, "", addressed));
                }
            });
        }
        return knocks;
    }

    /** Too little to create anything, enough to ask for what is there: as one thing, and as a list. */
    private static List<String> bodies(String method, Map<String, String> keys) {
        if (method.equals("GET") || method.equals("DELETE")) {
            return List.of("");
        }
        ObjectNode one = JsonNodeFactory.instance.objectNode();
        one.put("id", keys.get("order")).put("sku", keys.get("sku")).put("node", keys.get("node"));
        one.put("externalId", keys.get("externalId")).put("channel", "web").put("method", "ship");
        one.put("reason", "COUNT").putArray("skus").add(keys.get("sku"));
        one.putObject("set").put("onHand", 0);
        return List.of(one.toString(), "[" + one + "]");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * One request.
     *
     * @param addressed whether its path names the thing, so that it must not be found
     */
    record Knock(String method, String path, String body, boolean addressed) {

        URI at(Product product) {
            return product.portal().resolve(path);
        }

        @Override
        public String toString() {
            return method + " " + path + " " + body;
        }
    }
}
