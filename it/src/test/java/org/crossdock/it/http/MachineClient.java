package org.crossdock.it.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * A machine client that a story adds to the realm, to find out what one that lacks something may do.
 *
 * @param organization the merchant its tokens name
 * @param audience whether its tokens are meant for the API
 * @param scopes what it was given, such as {@code order:read}
 */
public record MachineClient(String id, String organization, boolean audience, List<String> scopes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String secret() {
        return "crossdock";
    }

    ObjectNode json() {
        ObjectNode client = JSON.createObjectNode();
        client.put("clientId", id).put("secret", secret()).put("protocol", "openid-connect");
        client.put("publicClient", false).put("standardFlowEnabled", false).put("serviceAccountsEnabled", true);
        ArrayNode given = client.putArray("defaultClientScopes")
                .add("profile")
                .add("roles")
                .add("basic");
        scopes.forEach(given::add);
        client.putArray("optionalClientScopes");
        ArrayNode mappers = client.putArray("protocolMappers");
        mappers.add(mapper("role", "oidc-hardcoded-role-mapper", Map.of("role", "integration")));
        mappers.add(mapper(
                "organization",
                "oidc-hardcoded-claim-mapper",
                Map.of(
                        "claim.name",
                        "organization",
                        "claim.value",
                        "[\"" + organization + "\"]",
                        "jsonType.label",
                        "JSON",
                        "access.token.claim",
                        "true")));
        if (audience) {
            mappers.add(mapper(
                    "audience",
                    "oidc-audience-mapper",
                    Map.of("included.client.audience", "crossdock-api", "access.token.claim", "true")));
        }
        return client;
    }

    private static ObjectNode mapper(String name, String type, Map<String, String> settings) {
        ObjectNode mapper = JSON.createObjectNode();
        mapper.put("name", name).put("protocol", "openid-connect").put("protocolMapper", type);
        ObjectNode config = mapper.putObject("config");
        settings.forEach(config::put);
        return mapper;
    }
}
