package org.crossdock.app.platform.tenancy;

import java.util.UUID;

/**
 * A merchant of this installation, as the registry knows it.
 *
 * @param slug short name, {@code [a-z0-9]{1,30}}; also the alias of its Keycloak organization
 * @param schema schema that holds its data
 * @param role database role without which its data cannot be read
 * @param shard name of the datasource set its schema lives on
 */
public record Tenant(UUID id, String slug, String name, String schema, String role, String shard, TenantStatus status) {

    public boolean isActive() {
        return status == TenantStatus.ACTIVE;
    }
}
