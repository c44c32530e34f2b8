package org.crossdock.app.tenant.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The organizations of the realm, one per merchant; the alias is the merchant's slug. */
@ApplicationScoped
class Organizations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ALL = "/organizations";

    @Inject
    private AdminApi api;

    /** Ids never change, and Keycloak cannot look an alias up. */
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    /** Makes the organization, unless it is there. Names are unique in a realm, those of merchants need not be. */
    void create(String slug, String name) {
        if (find(slug).isPresent()) {
            return;
        }
        if (!api.post(ALL, organization(slug, name)) && find(slug).isEmpty()) {
            api.post(ALL, organization(slug, name + " (" + slug + ")"));
        }
    }

    void rename(String slug, String name) {
        ObjectNode changed = get(slug).deepCopy();
        if (api.tryPut(path(slug), changed.put("name", name)).status() == AdminApi.CONFLICT) {
            api.put(path(slug), changed.put("name", name + " (" + slug + ")"));
        }
    }

    void enable(String slug, boolean enabled) {
        ObjectNode changed = get(slug).deepCopy();
        api.put(path(slug), changed.put("enabled", enabled));
    }

    void delete(String slug) {
        find(slug).ifPresent(id -> {
            api.delete(ALL + "/" + id, null);
            ids.remove(slug);
        });
    }

    List<JsonNode> members(String slug) {
        return api.list(path(slug) + "/members");
    }

    void join(String slug, String person) {
        api.post(path(slug) + "/members", JSON.textNode(person));
    }

    void invite(String slug, String person) {
        api.postForm(path(slug) + "/members/invite-existing-user", "id", person);
    }

    void leave(String slug, String person) {
        api.delete(path(slug) + "/members/" + AdminApi.encoded(person), null);
    }

    /** The slugs of all merchants that somebody belongs to. */
    List<String> of(String person) {
        return api.list(ALL + "/members/" + AdminApi.encoded(person) + "/organizations").stream()
                .map(organization -> organization.get("alias").asText())
                .toList();
    }

    private JsonNode get(String slug) {
        return api.find(path(slug)).orElseThrow(() -> {
            ids.remove(slug);
            return IdentityRefused.unknown("organization " + slug);
        });
    }

    private String path(String slug) {
        return ALL + "/" + find(slug).orElseThrow(() -> IdentityRefused.unknown("organization " + slug));
    }

    private Optional<String> find(String slug) {
        String known = ids.get(slug);
        if (known != null && api.find(ALL + "/" + known).isPresent()) {
            return Optional.of(known);
        }
        ids.remove(slug);
        for (JsonNode organization : api.list(ALL + "?briefRepresentation=true")) {
            ids.put(organization.get("alias").asText(), organization.get("id").asText());
        }
        return Optional.ofNullable(ids.get(slug));
    }

    private static ObjectNode organization(String slug, String name) {
        return JSON.objectNode().put("name", name).put("alias", slug).put("enabled", true);
    }
}
