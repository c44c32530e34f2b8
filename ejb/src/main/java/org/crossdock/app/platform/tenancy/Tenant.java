package org.crossdock.app.platform.tenancy;

import java.util.Optional;
import java.util.UUID;

/**
 * A merchant of this installation, as the registry knows it.
 *
 * @param slug short name, {@code [a-z0-9]{1,30}}; also the alias of its Keycloak organization
 * @param schema schema that holds its data
 * @param role database role without which its data cannot be read
 * @param shard name of the datasource set its schema lives on
 * @param current whether its schema is at least what this release needs
 */
public record Tenant(
        UUID id,
        String slug,
        String name,
        String schema,
        String role,
        String shard,
        TenantStatus status,
        boolean current) {

    /** Whether people, programs and background work get in. */
    public boolean isOpen() {
        return closure().isEmpty();
    }

    /** Why nobody gets in; empty when it is open. */
    public Optional<TenantClosure> closure() {
        return switch (status) {
            case CREATING -> Optional.of(TenantClosure.BEING_CREATED);
            case SUSPENDED -> Optional.of(TenantClosure.SUSPENDED);
            case DELETING, DELETED -> Optional.of(TenantClosure.LEAVING);
            case ACTIVE -> current ? Optional.empty() : Optional.of(TenantClosure.MAINTENANCE);
        };
    }
}
