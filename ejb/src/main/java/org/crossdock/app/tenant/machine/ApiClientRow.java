package org.crossdock.app.tenant.machine;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.crossdock.domain.tenant.ApiClient;
import org.crossdock.domain.tenant.ApiClientStatus;
import org.crossdock.domain.tenant.ApiScope;

/** A machine client in the list of them. */
public record ApiClientRow(
        UUID id,
        String clientId,
        String name,
        Set<ApiScope> scopes,
        ApiClientStatus status,
        Instant createdAt,
        String createdBy,
        Optional<Instant> endsAt,
        Optional<Instant> lastUsedAt,
        OptionalInt ratePerMinute) {

    static ApiClientRow of(ApiClient client, Instant now) {
        return new ApiClientRow(
                client.id(),
                client.clientId(),
                client.name(),
                client.scopes(),
                client.status(now),
                client.createdAt(),
                client.createdBy(),
                client.endsAt(),
                client.lastUsedAt(),
                client.ratePerMinute());
    }
}
