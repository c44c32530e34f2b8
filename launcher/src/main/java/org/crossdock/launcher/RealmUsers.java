package org.crossdock.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.crossdock.launcher.DemoLogins.Login;
import org.crossdock.launcher.DemoLogins.Merchant;

/** Brings users of the realm, their roles and their organizations to the wanted state. */
final class RealmUsers {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final AdminApi api;
    private final String realm;

    RealmUsers(AdminApi api, String realm) {
        this.api = api;
        this.realm = realm;
    }

    Optional<JsonNode> find(String username) {
        return api.list(realm + "/users?exact=true&username=" + AdminApi.encoded(username))
                .findFirst();
    }

    /** Makes the user if it is missing, and lets it in; a password that exists is left alone. Answers its id. */
    String bringUser(Login login, String password) {
        var known = find(login.username());
        if (known.isEmpty()) {
            api.post(realm + "/users", newUser(login, password));
        } else if (!known.get().path("enabled").asBoolean()) {
            enable(known.get(), true);
        }
        var id = find(login.username()).orElseThrow().get("id").asText();
        grant(id, login.role());
        return id;
    }

    void disable(String username) {
        find(username).ifPresent(user -> enable(user, false));
    }

    void grant(String user, String role) {
        var mappings = realm + "/users/" + user + "/role-mappings/realm";
        if (api.list(mappings).noneMatch(known -> known.get("name").asText().equals(role))) {
            var wanted = api.find(realm + "/roles/" + role).orElseThrow();
            api.post(mappings, JSON.arrayNode().add(wanted));
        }
    }

    /** Makes the merchant's organization if it is missing, and answers its id. */
    String bringOrganization(Merchant merchant) {
        return findOrganization(merchant.alias()).orElseGet(() -> {
            api.post(realm + "/organizations", newOrganization(merchant));
            return findOrganization(merchant.alias()).orElseThrow();
        });
    }

    void join(String organization, String user) {
        var members = realm + "/organizations/" + organization + "/members";
        if (api.list(members).noneMatch(member -> member.get("id").asText().equals(user))) {
            api.post(members, JSON.textNode(user));
        }
    }

    private void enable(JsonNode user, boolean enabled) {
        ObjectNode changed = user.deepCopy();
        api.put(realm + "/users/" + user.get("id").asText(), changed.put("enabled", enabled));
    }

    private Optional<String> findOrganization(String alias) {
        return api.list(realm + "/organizations")
                .filter(known -> known.path("alias").asText().equals(alias))
                .map(known -> known.get("id").asText())
                .findFirst();
    }

    private static ObjectNode newUser(Login login, String password) {
        var user = JSON.objectNode()
                .put("username", login.username())
                .put("firstName", login.firstName())
                .put("lastName", login.lastName())
                .put("enabled", true);
        if (login.username().contains("@")) {
            user.put("email", login.username()).put("emailVerified", true);
        }
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
        return user;
    }

    private static ObjectNode newOrganization(Merchant merchant) {
        var organization = JSON.objectNode()
                .put("name", merchant.name())
                .put("alias", merchant.alias())
                .put("enabled", true);
        organization
                .putArray("domains")
                .addObject()
                .put("name", merchant.domain())
                .put("verified", true);
        return organization;
    }
}
