package org.crossdock.app.channel;

import java.time.Instant;

/**
 * A channel that a shop posts into.
 *
 * @param source kind of shop
 * @param connectedAt when its present secret and address were given
 */
public record ConnectedChannel(String code, String name, String source, Instant connectedAt) {}
