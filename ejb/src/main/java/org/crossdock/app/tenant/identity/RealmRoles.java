package org.crossdock.app.tenant.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The realm roles of somebody. Read and given through their own mappings, so that no right over the realm is needed. */
@ApplicationScoped
class RealmRoles {

    @Inject
    private AdminApi api;

    List<String> of(String person) {
        return mapped(person).stream().map(RealmRoles::name).toList();
    }

    void give(String person, Predicate<String> roles) {
        // neither this list nor the one of mapped roles comes in pages
        JsonNode available = api.find(path(person) + "/available").orElseThrow(() -> IdentityRefused.unknown(person));
        ArrayNode wanted = JsonNodeFactory.instance.arrayNode();
        available.forEach(role -> {
            if (roles.test(name(role))) {
                wanted.add(role);
            }
        });
        if (!wanted.isEmpty()) {
            api.post(path(person), wanted);
        }
    }

    void take(String person, Predicate<String> roles) {
        ArrayNode unwanted = JsonNodeFactory.instance.arrayNode();
        mapped(person).stream().filter(role -> roles.test(name(role))).forEach(unwanted::add);
        if (!unwanted.isEmpty()) {
            api.delete(path(person), unwanted);
        }
    }

    private List<JsonNode> mapped(String person) {
        List<JsonNode> all = new ArrayList<>();
        api.find(path(person))
                .orElseThrow(() -> IdentityRefused.unknown(person))
                .forEach(all::add);
        return all;
    }

    private static String path(String person) {
        return "/users/" + AdminApi.encoded(person) + "/role-mappings/realm";
    }

    private static String name(JsonNode role) {
        return role.get("name").asText();
    }
}
