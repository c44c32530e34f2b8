package org.crossdock.it.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The product's Keycloak: issues tokens to machine clients, and takes up clients that a story needs. */
public final class Keycloak {

    private final URI address;
    private final Tokens launcher;

    /** @param launcherSecret what the launcher itself logs in with to keep the realm as it should be */
    public Keycloak(URI address, String launcherSecret) {
        this.address = address;
        this.launcher = tokens("master", "crossdock-launcher", launcherSecret);
    }

    /** Tokens of a machine client of the realm. */
    public Tokens client(String id, String secret) {
        return tokens("crossdock", id, secret);
    }

    /** Adds a machine client to the realm, unless a client of its name is there. */
    public Tokens addClient(MachineClient client) {
        Answer answer = admin("POST", "clients", client.json().toString());
        if (answer.status() != 201 && answer.status() != 409) {
            throw new IllegalStateException("Keycloak took no client: " + answer.status() + " " + answer.body());
        }
        return client(client.id(), client.secret());
    }

    /** The id of the user with this login. */
    public String idOf(String login) {
        JsonNode found = admin(
                        "GET", "users?exact=true&username=" + URLEncoder.encode(login, StandardCharsets.UTF_8), "")
                .json();
        return found.get(0).path("id").asText();
    }

    /** The realm roles of the user with this login. */
    public List<String> rolesOf(String login) {
        List<String> roles = new ArrayList<>();
        admin("GET", "users/" + idOf(login) + "/role-mappings/realm", "")
                .json()
                .forEach(role -> roles.add(role.path("name").asText()));
        return roles;
    }

    /** The merchants that the user with this login belongs to. */
    public List<String> merchantsOf(String login) {
        List<String> merchants = new ArrayList<>();
        admin("GET", "organizations/members/" + idOf(login) + "/organizations", "")
                .json()
                .forEach(
                        organization -> merchants.add(organization.path("alias").asText()));
        return merchants;
    }

    /** Asks Keycloak's admin API of the realm, past the product. */
    public Answer admin(String method, String path, String body) {
        return Http.send(HttpRequest.newBuilder(address.resolve("/admin/realms/crossdock/" + path))
                .header("Authorization", "Bearer " + launcher.current())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private Tokens tokens(String realm, String client, String secret) {
        return new Tokens(() ->
                token(realm, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret)));
    }

    private JsonNode token(String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        address.resolve("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        Answer answer = Http.send(request);
        if (answer.status() != 200) {
            throw new ServerUnreachable("no token: " + answer.status() + " " + answer.body());
        }
        return answer.json();
    }
}
