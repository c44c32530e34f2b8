package org.crossdock.domain.trace;

/**
 * A fact as it is found when its chain is checked.
 *
 * @param seq the place it says it has; 0 when it says it has none
 * @param textHolds whether its text still has the digest that its payload tells
 */
public record FoundFact(ChainedFact fact, long seq, boolean textHolds) {}
