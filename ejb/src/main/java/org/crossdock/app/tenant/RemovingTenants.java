package org.crossdock.app.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.crossdock.app.platform.tenancy.TenantStatus;
import org.crossdock.app.tenant.identity.IdentityServer;

/** Takes away what belongs to a merchant, in each place where something does. */
@ApplicationScoped
class RemovingTenants {

    @Inject
    private TenantRegistry registry;

    @Inject
    private TenantSchemas schemas;

    @Inject
    private IdentityServer identity;

    /** Takes a creation back that never opened, so that its short name is free again; an open merchant stays. */
    void withdraw(String slug) {
        if (registry.find(slug)
                .filter(merchant -> merchant.status() == TenantStatus.CREATING)
                .isPresent()) {
            removeOrganization(slug);
            schemas.drop(slug);
            registry.unregister(slug);
        }
    }

    void removeOrganization(String slug) {
        identity.deleteOrganization(slug);
    }

    void dropSchema(String slug) {
        schemas.drop(slug);
    }

    /** Leaves nothing but the name in the registry, which is never given again. */
    void bury(String slug) {
        registry.bury(slug);
    }
}
