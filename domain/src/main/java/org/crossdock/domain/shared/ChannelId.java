package org.crossdock.domain.shared;

import java.util.UUID;

/** Identity of a channel. */
public record ChannelId(UUID value) {}
