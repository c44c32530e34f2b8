package org.crossdock.app.platform.tenancy;

/**
 * Where a webhook address leads.
 *
 * @param slug merchant whose shop posts there
 * @param channelCode channel its orders come through
 */
public record InboundAddress(String slug, String channelCode) {}
