package org.crossdock.domain.fulfillment;

import java.util.UUID;

/** Identity of a fulfillment order. */
public record FulfillmentOrderId(UUID value) {}
