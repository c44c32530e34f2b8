package org.crossdock.app.tenant.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossdock.domain.tenant.ApiScope;
import org.crossdock.domain.tenant.Role;

/**
 * The machine clients of merchants at the login server: service accounts with scopes, members of one organization. Every
 * verb may be run twice. Never call it within a transaction.
 */
@ApplicationScoped
public class MachineClients {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String AUDIENCE = "crossdock-api";
    private static final List<String> USUAL_SCOPES = List.of("profile", "roles", "basic", "organization");

    @Inject
    private AdminApi api;

    @Inject
    private Organizations organizations;

    @Inject
    private RealmRoles roles;

    /** Makes a client of this merchant that may do what the scopes say, and answers its secret. */
    public String create(String slug, String clientId, String name, Set<ApiScope> scopes) {
        if (find(clientId).isEmpty()) {
            api.post("/clients", client(clientId, name, scopes));
        }
        String id = get(clientId);
        String account = api.find(path(id) + "/service-account-user")
                .orElseThrow(() -> IdentityRefused.unknown("the account of " + clientId))
                .get("id")
                .asText();
        roles.give(account, Role.INTEGRATION.realmName()::equals);
        organizations.join(slug, account);
        return secret(id);
    }

    /** Gives the client another secret, and answers it; the former one is void at once. */
    public String renewSecret(String clientId) {
        return api.postForAnswer(path(get(clientId)) + "/client-secret", JSON.objectNode())
                .get("value")
                .asText();
    }

    /** From now on the client gets no token; those it has are good for a minute. */
    public void disable(String clientId) {
        find(clientId)
                .ifPresent(id -> api.put(
                        path(id), JSON.objectNode().put("clientId", clientId).put("enabled", false)));
    }

    /** Removes the client and its account. */
    public void delete(String clientId) {
        find(clientId).ifPresent(id -> api.delete(path(id), null));
    }

    private String secret(String id) {
        return api.find(path(id) + "/client-secret")
                .orElseThrow(() -> IdentityRefused.unknown("the secret of a client"))
                .get("value")
                .asText();
    }

    private String get(String clientId) {
        return find(clientId).orElseThrow(() -> IdentityRefused.unknown("client " + clientId));
    }

    private Optional<String> find(String clientId) {
        return api.list("/clients?clientId=" + AdminApi.encoded(clientId)).stream()
                .map(client -> client.get("id").asText())
                .findFirst();
    }

    private static String path(String id) {
        return "/clients/" + id;
    }

    private static JsonNode client(String clientId, String name, Set<ApiScope> scopes) {
        ObjectNode client = JSON.objectNode()
                .put("clientId", clientId)
                .put("name", name)
                .put("protocol", "openid-connect")
                .put("enabled", true)
                .put("publicClient", false)
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("serviceAccountsEnabled", true)
                .put("fullScopeAllowed", true);
        ArrayNode defaults = client.putArray("defaultClientScopes");
        USUAL_SCOPES.forEach(defaults::add);
        scopes.forEach(scope -> defaults.add(scope.scope()));
        client.putArray("optionalClientScopes");
        ObjectNode audience = client.putArray("protocolMappers").addObject();
        audience.put("name", "audience " + AUDIENCE)
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-audience-mapper");
        audience.putObject("config")
                .put("included.client.audience", AUDIENCE)
                .put("access.token.claim", "true")
                .put("id.token.claim", "false");
        return client;
    }
}
