package org.crossdock.app.platform.tenancy;

/** Something asked for merchant data without a merchant: a mistake of ours, never of a user. */
public final class NoTenantBound extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoTenantBound() {
        super("no tenant is bound to this thread");
    }
}
