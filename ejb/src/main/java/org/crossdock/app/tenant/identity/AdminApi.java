package org.crossdock.app.tenant.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossdock.app.platform.security.ServerSettings;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak's admin API of our realm, as far as all of it has in common: JSON in, JSON out, with the token of the service
 * account. Never called within a transaction, which would hold a connection while another server thinks.
 */
@ApplicationScoped
class AdminApi {

    static final int CONFLICT = 409;

    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_FAILURE = 500;
    private static final int ROWS = 100;

    @Inject
    private ServerSettings settings;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry") // java:comp is not there on the scheduler's
    // threads
    private TransactionSynchronizationRegistry transaction;

    private Http http;
    private String base;
    private AdminToken token;

    @PostConstruct
    void start() {
        http = new Http();
        URI realm = settings.loginServer();
        base = realm.toString().replaceFirst("/realms/", "/admin/realms/");
        token = new AdminToken(realm, settings.identitySecret(), http, clock);
    }

    Optional<JsonNode> find(String path) {
        Answer answer = send("GET", path, Body.NONE);
        return answer.status() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(checked("GET", path, answer).json());
    }

    /** All members of a list, however long. */
    List<JsonNode> list(String path) {
        List<JsonNode> all = new ArrayList<>();
        int before;
        do {
            before = all.size();
            String page = path + (path.contains("?") ? '&' : '?') + "first=" + before + "&max=" + ROWS;
            checked("GET", page, send("GET", page, Body.NONE)).json().forEach(all::add);
        } while (all.size() == before + ROWS);
        return all;
    }

    /** Posts, and answers whether something was made; not when it was there already. */
    boolean post(String path, JsonNode body) {
        Answer answer = send("POST", path, Body.of(body));
        if (answer.status() == CONFLICT) {
            return false;
        }
        checked("POST", path, answer);
        return true;
    }

    /** Posts one field of a form, as a few old calls want it. */
    void postForm(String path, String field, String value) {
        Body form = new Body("application/x-www-form-urlencoded", field + "=" + encoded(value));
        checked("POST", path, send("POST", path, form));
    }

    JsonNode postForAnswer(String path, JsonNode body) {
        return checked("POST", path, send("POST", path, Body.of(body))).json();
    }

    void put(String path, JsonNode body) {
        checked("PUT", path, send("PUT", path, Body.of(body)));
    }

    /** The raw answer to a change that may fail in a way the caller has words for. */
    Answer tryPut(String path, JsonNode body) {
        return send("PUT", path, Body.of(body));
    }

    /** Deletes what is there; what is gone already is fine. */
    void delete(String path, @Nullable JsonNode body) {
        Answer answer = send("DELETE", path, body == null ? Body.NONE : Body.of(body));
        if (answer.status() != NOT_FOUND) {
            checked("DELETE", path, answer);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private Answer send(String method, String path, Body body) {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("the login server is asked within a transaction: " + method + " " + path);
        }
        Answer answer = sendOnce(method, path, body);
        if (answer.status() == UNAUTHORIZED) {
            token.forget();
            answer = sendOnce(method, path, body);
        }
        return answer;
    }

    private Answer sendOnce(String method, String path, Body body) {
        return http.send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", body.type())
                .method(method, BodyPublishers.ofString(body.text())));
    }

    private static Answer checked(String method, String path, Answer answer) {
        if (answer.isSuccess()) {
            return answer;
        }
        String call = method + " " + path;
        if (answer.status() == NOT_FOUND) {
            throw IdentityRefused.unknown(path);
        }
        if (answer.status() >= SERVER_FAILURE || answer.status() == UNAUTHORIZED) {
            throw IdentityServerUnavailable.status(call, answer.status());
        }
        throw IdentityRefused.invalid(call, answer.status() + " " + answer.body());
    }

    /** What a request brings along. */
    private record Body(String type, String text) {

        private static final Body NONE = new Body("application/json", "");

        private static Body of(JsonNode json) {
            return new Body("application/json", json.toString());
        }
    }
}
