package org.crossdock.domain.routing;

/**
 * A filter that a node failed.
 *
 * @param value what the node has or is
 * @param limit what it would have to have or be to pass
 */
public record FilterFailure(FilterReason reason, String value, String limit) {}
