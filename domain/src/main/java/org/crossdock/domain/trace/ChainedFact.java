package org.crossdock.domain.trace;

import java.time.Instant;

/**
 * What a link hashes of a fact.
 *
 * @param at when it happened, to the microsecond
 * @param type what happened, such as {@code product.listed}
 * @param payload ids, kinds, quantities and money as canonical JSON, never personal data
 */
public record ChainedFact(Instant at, String type, String payload) {}
