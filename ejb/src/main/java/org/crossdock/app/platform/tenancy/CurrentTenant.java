package org.crossdock.app.platform.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * The merchant whose call this thread is serving. Bound once, at the door or from the row of background work, and
 * unbound in {@code finally}; there is no default, and reading it unbound fails.
 */
public final class CurrentTenant {

    private static final ThreadLocal<@Nullable Tenant> BOUND = new ThreadLocal<>();

    private CurrentTenant() {}

    /** The bound merchant. */
    public static Tenant get() {
        Tenant tenant = BOUND.get();
        if (tenant == null) {
            throw new NoTenantBound();
        }
        return tenant;
    }

    /** Whether a merchant is bound. */
    public static boolean isBound() {
        return BOUND.get() != null;
    }

    /** Binds a merchant; close the binding in a try-with-resources. */
    static Binding bind(Tenant tenant) {
        if (isBound()) {
            throw new IllegalStateException("a tenant is bound already");
        }
        BOUND.set(tenant);
        return BOUND::remove;
    }

    /** The time during which a merchant is bound. */
    interface Binding extends AutoCloseable {
        @Override
        void close();
    }
}
