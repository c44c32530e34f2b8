package org.crossdock.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Brings clients and client scopes of the realm to their wanted state. */
final class RealmClients {
    private final AdminApi api;
    private final String realm;

    RealmClients(AdminApi api, String realm) {
        this.api = api;
        this.realm = realm;
    }

    void bringScope(JsonNode wanted) {
        if (scopeIds().containsKey(wanted.get("name").asText())) {
            return;
        }
        ObjectNode scope = wanted.deepCopy();
        scope.put("protocol", "openid-connect");
        scope.putObject("attributes").put("include.in.token.scope", "true").put("display.on.consent.screen", "false");
        api.post(realm + "/client-scopes", scope);
    }

    /** Makes or changes a client, and gives it these scopes by default. Answers Keycloak's id of the client. */
    String bringClient(ObjectNode wanted, List<String> defaultScopes) {
        var clientId = wanted.get("clientId").asText();
        var known = find(clientId);
        if (known.isPresent()) {
            ObjectNode changed = known.get().deepCopy();
            changed.setAll(wanted);
            api.put(path(id(changed)), changed);
        } else {
            api.post(realm + "/clients", wanted);
        }
        var id = id(find(clientId).orElseThrow());
        addDefaultScopes(id, defaultScopes);
        return id;
    }

    void disable(String clientId) {
        find(clientId).ifPresent(known -> {
            ObjectNode changed = known.deepCopy();
            api.put(path(id(known)), changed.put("enabled", false));
        });
    }

    /** The user behind a client that logs in by itself. */
    JsonNode serviceAccount(String id) {
        return api.find(path(id) + "/service-account-user").orElseThrow();
    }

    /** The id of the user behind the client of this name. */
    String serviceAccountOf(String clientId) {
        return id(serviceAccount(id(find(clientId).orElseThrow())));
    }

    /** Gives a user these roles of a client. */
    void grant(String user, String clientId, List<String> wanted) {
        var client = find(clientId).orElseThrow();
        var mappings = realm + "/users/" + user + "/role-mappings/clients/" + id(client);
        var known = api.list(mappings).map(role -> role.get("name").asText()).toList();
        var roles = JsonNodeFactory.instance.arrayNode();
        wanted.stream()
                .filter(role -> !known.contains(role))
                .forEach(role ->
                        roles.add(api.find(path(id(client)) + "/roles/" + role).orElseThrow()));
        if (!roles.isEmpty()) {
            api.post(mappings, roles);
        }
    }

    private void addDefaultScopes(String client, List<String> wanted) {
        var scopes = path(client) + "/default-client-scopes";
        var known = api.list(scopes).map(scope -> scope.get("name").asText()).collect(Collectors.toSet());
        var ids = scopeIds();
        wanted.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> api.put(scopes + "/" + ids.get(name), JsonNodeFactory.instance.objectNode()));
    }

    private Map<String, String> scopeIds() {
        return api.list(realm + "/client-scopes")
                .collect(Collectors.toMap(scope -> scope.get("name").asText(), RealmClients::id));
    }

    private Optional<JsonNode> find(String clientId) {
        return api.list(realm + "/clients?clientId=" + AdminApi.encoded(clientId))
                .findFirst();
    }

    private String path(String id) {
        return realm + "/clients/" + id;
    }

    private static String id(JsonNode node) {
        return node.get("id").asText();
    }
}
