package org.crossdock.app.trace;

import org.crossdock.domain.trace.ChainHash;

/**
 * The end of a merchant's chain.
 *
 * @param key names whose chain it is; it stays with the data wherever they are taken
 * @param seq place of the last link, 0 before the first
 */
record ChainHead(String key, long seq, ChainHash hash) {}
