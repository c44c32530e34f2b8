package org.crossdock.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.crossdock.launcher.DemoLogins.Login;
import org.crossdock.launcher.DemoLogins.Merchant;

/**
 * Brings Keycloak's realm to the state that this start wants: settings, roles, scopes and clients always; the demo's
 * people and machine clients only with the demo, and shut out again without it.
 */
final class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "crossdock";
    private static final String PORTAL = "crossdock-portal";
    private static final String ADMIN = "crossdock-admin";
    private static final Login PLATFORM_ADMIN = new Login("admin", "Platform", "Admin", "platform-admin");

    private final AdminApi api;
    private final RunSettings settings;
    private final Passwords passwords;
    private final MailSettings mail;
    private final RealmClients clients;
    private final RealmUsers users;

    Realm(AdminApi api, RunSettings settings, Passwords passwords, MailSettings mail) {
        this.api = api;
        this.settings = settings;
        this.passwords = passwords;
        this.mail = mail;
        this.clients = new RealmClients(api, "/" + NAME);
        this.users = new RealmUsers(api, "/" + NAME);
    }

    /** Answers the password of the platform admin, when this start had to make one. */
    Optional<String> bring() {
        var wanted = (ObjectNode) read(settings.project().realm());
        wanted.set("smtpServer", mail.forRealm());
        bringRealm(wanted);
        read(settings.project().apiScopes()).forEach(clients::bringScope);
        wanted.get("clients").forEach(client -> bringClient(client.deepCopy()));
        wanted.get("users").forEach(this::bringServiceAccount);
        var logins = DemoLogins.load();
        if (settings.demo()) {
            bringDemo(logins);
            return Optional.empty();
        }
        shutDemoOut(logins);
        return bringPlatformAdmin();
    }

    private void bringRealm(ObjectNode wanted) {
        if (api.find("/" + NAME).isEmpty()) {
            api.post("", wanted);
            return;
        }
        api.put("/" + NAME, wanted.deepCopy().without(List.of("clients", "roles", "users")));
        var known = api.list("/" + NAME + "/roles").map(Realm::name).toList();
        wanted.at("/roles/realm").forEach(role -> {
            if (!known.contains(name(role))) {
                api.post("/" + NAME + "/roles", role);
            }
        });
    }

    private void bringClient(ObjectNode client) {
        var clientId = client.get("clientId").asText();
        if (clientId.equals(ADMIN)) {
            client.put("secret", passwords.adminClient());
        }
        if (clientId.equals(PORTAL)) {
            client.put("secret", passwords.portalClient());
            client.put("baseUrl", settings.ports().portalUri().toString());
            var addresses = client.putArray("redirectUris");
            Stream.of("127.0.0.1", "localhost")
                    .map(host -> "http://" + host + ":" + settings.ports().portal() + "/*")
                    .forEach(addresses::add);
        }
        clients.bringClient(client, texts(client.path("defaultClientScopes")));
    }

    private void bringServiceAccount(JsonNode account) {
        var user =
                clients.serviceAccountOf(account.get("serviceAccountClientId").asText());
        account.get("clientRoles").properties().forEach(of -> clients.grant(user, of.getKey(), texts(of.getValue())));
    }

    private void bringDemo(DemoLogins logins) {
        logins.platform().forEach(login -> users.bringUser(login, logins.password()));
        for (var merchant : logins.merchants()) {
            var organization = users.bringOrganization(merchant);
            for (var login : merchant.users()) {
                users.join(organization, users.bringUser(login, logins.password()));
            }
            users.join(organization, bringIntegration(merchant, logins.password()));
        }
    }

    /** Answers the id of the user that stands for the machine client. */
    private String bringIntegration(Merchant merchant, String secret) {
        var client = (ObjectNode) read(settings.project().integrationClient());
        client.put("clientId", merchant.integration()).put("secret", secret);
        var scopes = Stream.concat(
                texts(client.path("defaultClientScopes")).stream(),
                stream(read(settings.project().apiScopes())).map(Realm::name));
        var account = clients.serviceAccount(clients.bringClient(client, scopes.toList()));
        users.grant(account.get("id").asText(), "integration");
        return account.get("id").asText();
    }

    private void shutDemoOut(DemoLogins logins) {
        logins.platform().forEach(login -> users.disable(login.username()));
        for (var merchant : logins.merchants()) {
            merchant.users().forEach(login -> users.disable(login.username()));
            clients.disable(merchant.integration());
        }
    }

    private Optional<String> bringPlatformAdmin() {
        if (users.find(PLATFORM_ADMIN.username()).isPresent()) {
            return Optional.empty();
        }
        var password = passwords.platformAdmin();
        users.bringUser(PLATFORM_ADMIN, password);
        return Optional.of(password);
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(JsonNode node) {
        return node.get("name").asText();
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
