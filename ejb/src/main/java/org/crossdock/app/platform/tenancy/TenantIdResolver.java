package org.crossdock.app.platform.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate whose session it opens: the slug of the bound tenant. */
public final class TenantIdResolver implements CurrentTenantIdentifierResolver<String> {

    @Override
    public String resolveCurrentTenantIdentifier() {
        return CurrentTenant.get().slug();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
