package org.crossdock.domain.order;

import org.crossdock.domain.shared.ChannelId;

/** A source of orders as far as an order must know it. */
public record SalesChannel(ChannelId id, String code, String name, ChannelRules rules) {}
