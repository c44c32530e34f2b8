package org.crossdock.domain.trace;

import java.util.UUID;

/**
 * One link as it was stored.
 *
 * @param seq its place, from 1 on without gaps
 * @param fact id of the fact it holds
 */
public record ChainLink(long seq, UUID fact, ChainHash hash) {}
