package org.crossdock.web.tenant;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.crossdock.app.tenant.machine.ApiClients;
import org.crossdock.app.tenant.machine.ClientSecret;
import org.crossdock.app.tenant.machine.OpenApiClient;
import org.crossdock.domain.tenant.ApiScope;
import org.crossdock.web.frame.PageNotFound;
import org.crossdock.web.frame.Toasts;
import org.crossdock.web.frame.Words;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The merchant's machine clients: opened, rotated, revoked; a secret is shown once. */
@Named
@RequestScoped
public class ApiClientsPage {

    private static final String HERE = "/settings/api-clients?faces-redirect=true";
    private static final String CLIENT = "crossdock.clientId";
    private static final String SECRET = "crossdock.clientSecret";

    @Inject
    ApiClients clients;

    @Inject
    Clock clock;

    @Inject
    Toasts toasts;

    private @Nullable List<ClientRow> rows;
    private String name = "";
    private ClientEnd end = ClientEnd.NEVER;
    private @Nullable Integer rate;
    private final Map<String, Boolean> scopes = new HashMap<>();

    /** Shows the page to those who may see the clients. */
    public void load() {
        getRows();
    }

    /** Opens a client with the scopes that are ticked. */
    public String open() {
        OptionalInt perMinute = rate == null ? OptionalInt.empty() : OptionalInt.of(rate);
        ClientSecret secret =
                clients.open(new OpenApiClient(name, tickedScopes(), end.from(clock.instant()), perMinute));
        return show(secret, "clients.opened");
    }

    /** Makes the next client of the same integration. */
    public String rotate() {
        return show(clients.rotate(id()), "client.rotated");
    }

    /** Shuts a client out. */
    public String revoke() {
        clients.revoke(id());
        toasts.say(Words.of("tenant").say("client.revoked"));
        return HERE;
    }

    private String show(ClientSecret secret, String key) {
        Faces.setFlashAttribute(CLIENT, secret.clientId());
        Faces.setFlashAttribute(SECRET, secret.secret());
        toasts.say(Words.of("tenant").say(key));
        return HERE;
    }

    private static UUID id() {
        String id = Faces.getRequestParameter("id");
        if (id == null || !id.matches("[0-9a-f-]{36}")) {
            throw new PageNotFound();
        }
        return UUID.fromString(id);
    }

    private Set<ApiScope> tickedScopes() {
        return Arrays.stream(ApiScope.values())
                .filter(scope -> Boolean.TRUE.equals(scopes.get(scope.name())))
                .collect(toSet());
    }

    /** The client whose secret is shown; null on any later visit. */
    public @Nullable String getShownClient() {
        return Faces.getFlashAttribute(CLIENT);
    }

    public @Nullable String getShownSecret() {
        return Faces.getFlashAttribute(SECRET);
    }

    /** All clients; a form that comes back needs them before anything is loaded, to find its row. */
    public List<ClientRow> getRows() {
        List<ClientRow> known = rows;
        if (known == null) {
            known = clients.clients().stream().map(ClientRow::of).toList();
            rows = known;
        }
        return known;
    }

    /** What a client can be allowed. */
    public List<Pick> getScopePicks() {
        Words words = Words.of("tenant");
        return Arrays.stream(ApiScope.values())
                .map(scope -> new Pick(scope.name(), words.name("scope", scope), scope.scope()))
                .toList();
    }

    public Map<String, Boolean> getScopes() {
        return scopes;
    }

    public ClientEnd[] getEnds() {
        return ClientEnd.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ClientEnd getEnd() {
        return end;
    }

    public void setEnd(ClientEnd end) {
        this.end = end;
    }

    public @Nullable Integer getRate() {
        return rate;
    }

    public void setRate(@Nullable Integer rate) {
        this.rate = rate;
    }
}
