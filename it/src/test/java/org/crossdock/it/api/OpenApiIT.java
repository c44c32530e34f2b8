package org.crossdock.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossdock.it.http.Answer;
import org.crossdock.it.http.Http;
import org.crossdock.it.server.PortalStory;
import org.crossdock.it.server.Product;
import org.junit.jupiter.api.Test;

/** The API describes itself, completely enough to generate a client from. */
@PortalStory
class OpenApiIT {

    private static final List<String> PROMISED = List.of(
            "/api/v1/orders",
            "/api/v1/orders/{id}",
            "/api/v1/orders/{id}/explanation",
            "/api/v1/orders/{id}/timeline",
            "/api/v1/orders:batch",
            "/api/v1/availability",
            "/api/v1/stock-levels",
            "/api/v1/products",
            "/api/v1/nodes",
            "/api/v1/audit-log",
            "/api/v1/audit-log/verification",
            "/api/v1/inbound/{key}/shopify");

    private final JsonNode description;

    OpenApiIT(Product product) {
        Answer answer = Http.send(HttpRequest.newBuilder(product.api().resolve("openapi"))
                .header("Accept", "application/json")
                .build());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        this.description = answer.json();
    }

    @Test
    void description_is_version_3_1_and_names_every_resource() {
        assertThat(description.path("openapi").asText()).startsWith("3.1");
        assertThat(description.path("paths").fieldNames()).toIterable().containsAll(PROMISED);
    }

    @Test
    void every_operation_has_a_name_of_its_own() {
        Set<String> names = new HashSet<>();
        description
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.has("responses")) {
                        assertThat(names.add(operation.path("operationId").asText()))
                                .as(operation.toString())
                                .isTrue();
                    }
                }));

        assertThat(names).doesNotContain("").hasSizeGreaterThanOrEqualTo(PROMISED.size());
    }
}
