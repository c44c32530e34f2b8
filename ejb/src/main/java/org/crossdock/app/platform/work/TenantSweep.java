package org.crossdock.app.platform.work;

/**
 * Something that is looked after every few seconds for each merchant, on one server at a time. It runs with the
 * merchant bound and the role {@code integration}.
 */
public interface TenantSweep {

    /** Looks after the bound merchant once. */
    void sweep();
}
