package org.crossdock.app.platform.tenancy;

/** Whether a merchant may work. */
public enum TenantStatus {
    /** Its schema is being made. */
    CREATING,
    ACTIVE,
    /** Nobody gets in until it is resumed. */
    SUSPENDED
}
