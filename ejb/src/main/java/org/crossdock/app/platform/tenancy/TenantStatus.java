package org.crossdock.app.platform.tenancy;

/** Where a merchant is in its life. */
public enum TenantStatus {
    /** Its schema is being made. */
    CREATING,
    ACTIVE,
    /** Nobody gets in until it is resumed. */
    SUSPENDED,
    /** Nobody gets in; it is deleted when its grace period ends, unless someone thinks better of it. */
    DELETING,
    /** Nothing is left but its name, which is never given again. */
    DELETED
}
