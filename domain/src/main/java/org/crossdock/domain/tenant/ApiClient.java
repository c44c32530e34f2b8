package org.crossdock.domain.tenant;

import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program that works with the API for a merchant.
 *
 * <p>It is opened with scopes and perhaps an end. Rotated, it ends when the overlap does, and the next client of the same
 * integration goes on. Revoked, it ends at once. An ended one is closed when the login server knows it too. Its secret is
 * the login server's; here is none.
 */
@Entity
@Table(name = "api_client")
public class ApiClient {

    @Id
    private UUID id;

    @Column(name = "integration_id")
    private UUID integrationId;

    @Column(name = "client_id")
    private String clientId;

    private String name;

    private String scopes;

    @Column(name = "rate_per_minute")
    private @Nullable Integer ratePerMinute;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    protected ApiClient() {}

    /** Opens a client of an integration, known to the login server by {@code clientId}. */
    public ApiClient(UUID id, String clientId, Integration integration, String by, Instant now) {
        if (integration.end().filter(end -> !end.isAfter(now)).isPresent()) {
            throw ApiClientRefused.endsTooEarly();
        }
        this.id = id;
        this.clientId = clientId;
        this.integrationId = integration.id();
        this.name = integration.name();
        this.scopes = String.join(
                ",", integration.scopes().stream().map(ApiScope::scope).sorted().toList());
        this.endsAt = integration.end().orElse(null);
        this.ratePerMinute = integration.ratePerMinute().isPresent()
                ? (Integer) integration.ratePerMinute().getAsInt()
                : null;
        this.createdBy = by;
        this.createdAt = now;
    }

    /** What the next client takes over from this one. */
    public Integration integration() {
        return new Integration(integrationId, name, scopes(), endsAt(), ratePerMinute());
    }

    /** Its successor is there: it ends after the overlap, or earlier if it was to end earlier. */
    public void retire(Duration overlap, Instant now) {
        if (status(now) != ApiClientStatus.ACTIVE) {
            throw ApiClientRefused.notActive(name);
        }
        retiredAt = now;
        Instant end = now.plus(overlap);
        if (endsAt == null || endsAt.isAfter(end)) {
            endsAt = end;
        }
    }

    /** It ends at once. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** The login server gives it no token any more. */
    public void close(Instant now) {
        closedAt = now;
    }

    /** Whether it may come in at this time. */
    public ApiClientStatus status(Instant now) {
        if (revokedAt != null) {
            return ApiClientStatus.REVOKED;
        }
        if (endsAt != null && !endsAt.isAfter(now)) {
            return ApiClientStatus.ENDED;
        }
        return retiredAt == null ? ApiClientStatus.ACTIVE : ApiClientStatus.ENDING;
    }

    public UUID id() {
        return id;
    }

    public String clientId() {
        return clientId;
    }

    public String name() {
        return name;
    }

    public Set<ApiScope> scopes() {
        return Stream.of(scopes.split(","))
                .flatMap(text -> ApiScope.of(text).stream())
                .collect(toCollection(() -> EnumSet.noneOf(ApiScope.class)));
    }

    /** Most requests in a minute, if fewer than the server allows. */
    public OptionalInt ratePerMinute() {
        return ratePerMinute == null ? OptionalInt.empty() : OptionalInt.of(ratePerMinute);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
