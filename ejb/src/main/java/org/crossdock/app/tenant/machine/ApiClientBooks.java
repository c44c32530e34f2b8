package org.crossdock.app.tenant.machine;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.app.platform.audit.AuditChanges;
import org.crossdock.app.platform.audit.AuditEntry;
import org.crossdock.app.platform.audit.AuditLog;
import org.crossdock.app.platform.audit.AuditSubject;
import org.crossdock.domain.tenant.ApiClient;
import org.crossdock.domain.tenant.ApiClientRefused;
import org.crossdock.domain.tenant.ApiScope;

/** The machine clients as rows. Each verb is one short transaction, never around a call of the login server. */
@ApplicationScoped
class ApiClientBooks {

    private static final String CLIENT = "apiClient";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AuditLog log;

    @Transactional
    List<ApiClient> all() {
        return entities.createQuery("select c from ApiClient c order by c.name, c.createdAt desc", ApiClient.class)
                .getResultList();
    }

    /** Those that are over, but still get tokens from the login server. */
    @Transactional
    List<ApiClient> toBeClosed(Instant now) {
        return entities.createQuery(
                        "select c from ApiClient c where c.closedAt is null and (c.revokedAt is not null or c.endsAt <= :now)",
                        ApiClient.class)
                .setParameter("now", now)
                .getResultList();
    }

    @Transactional
    void open(ApiClient client) {
        entities.persist(client);
        log.record(entry(ApiClientAction.OPENED, client, facts(client)));
    }

    /** Takes over a client that the login server has already; nobody did anything. */
    @Transactional
    void takeOver(ApiClient client) {
        if (findByClientId(client.clientId()).isEmpty()) {
            entities.persist(client);
        }
    }

    @Transactional
    void rotate(UUID id, ApiClient successor, Duration overlap, Instant now) {
        ApiClient client = get(id);
        client.retire(overlap, now);
        entities.persist(successor);
        log.record(entry(
                ApiClientAction.ROTATED,
                client,
                Map.of(
                        "successor",
                        successor.clientId(),
                        "ends",
                        String.valueOf(client.endsAt().orElse(now)))));
    }

    @Transactional
    void revoke(UUID id, Instant now) {
        revoke(id, now, ApiClientAction.REVOKED);
    }

    /** The successor that could not be made never worked; the client before goes on as if nothing had been. */
    @Transactional
    void putBack(UUID id, Instant now) {
        revoke(id, now, ApiClientAction.PUT_BACK);
    }

    private void revoke(UUID id, Instant now, ApiClientAction action) {
        ApiClient client = get(id);
        client.revoke(now);
        log.record(entry(action, client, Map.of()));
    }

    @Transactional
    void close(UUID id, Instant now) {
        get(id).close(now);
    }

    @Transactional
    void noteUse(String clientId, Instant now) {
        entities.createQuery("update ApiClient c set c.lastUsedAt = :now where c.clientId = :client")
                .setParameter("now", now)
                .setParameter("client", clientId)
                .executeUpdate();
    }

    @Transactional
    ApiClient get(UUID id) {
        return Optional.ofNullable(entities.find(ApiClient.class, id)).orElseThrow(ApiClientRefused::unknown);
    }

    private Optional<ApiClient> findByClientId(String clientId) {
        return entities.createQuery("select c from ApiClient c where c.clientId = :client", ApiClient.class)
                .setParameter("client", clientId)
                .getResultStream()
                .findFirst();
    }

    private static AuditEntry entry(ApiClientAction action, ApiClient client, Map<String, String> after) {
        AuditSubject subject = AuditSubject.of(CLIENT, client.id(), client.name() + " (" + client.clientId() + ")");
        return AuditEntry.of(action, subject, AuditChanges.between(Map.of(), after));
    }

    private static Map<String, String> facts(ApiClient client) {
        return Map.of(
                "scopes",
                client.scopes().stream().map(ApiScope::scope).sorted().collect(joining(", ")),
                "ends",
                client.endsAt().map(Instant::toString).orElse("never"));
    }
}
