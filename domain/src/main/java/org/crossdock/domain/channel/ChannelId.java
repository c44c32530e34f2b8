package org.crossdock.domain.channel;

import java.util.UUID;

/** Identity of a channel. */
public record ChannelId(UUID value) {}
