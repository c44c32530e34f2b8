package org.crossdock.domain.order;

import java.util.UUID;

/** Identity of an order; opaque, so that nobody learns anything by guessing. */
public record OrderId(UUID value) {}
