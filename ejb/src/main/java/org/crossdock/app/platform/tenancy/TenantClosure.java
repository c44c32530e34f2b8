package org.crossdock.app.platform.tenancy;

/** Why nobody gets in to a merchant at present. */
public enum TenantClosure {
    /** It is still being made. */
    BEING_CREATED,
    SUSPENDED,
    /** It is about to be deleted. */
    LEAVING,
    /** Its schema is not yet what this release needs. */
    MAINTENANCE
}
