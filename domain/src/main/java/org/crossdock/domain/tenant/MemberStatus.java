package org.crossdock.domain.tenant;

/** How far somebody belongs to a merchant. */
public enum MemberStatus {
    /** Mailed, but has not logged in yet. */
    INVITED,
    ACTIVE,
    /** Has no way in until an admin gives it back. */
    DEACTIVATED
}
