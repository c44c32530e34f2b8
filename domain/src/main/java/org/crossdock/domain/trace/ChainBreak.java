package org.crossdock.domain.trace;

/**
 * Where a chain stops being true.
 *
 * @param seq the first place that does not hold; everything before it does
 */
public record ChainBreak(long seq, ChainFault fault) {}
