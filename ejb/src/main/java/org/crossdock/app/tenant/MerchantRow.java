package org.crossdock.app.tenant;

/**
 * A merchant in the list.
 *
 * @param bytes what its schema takes, as the database estimates it
 * @param current whether its schema is at the version of this release
 */
public record MerchantRow(MerchantRecord merchant, long bytes, boolean current) {}
