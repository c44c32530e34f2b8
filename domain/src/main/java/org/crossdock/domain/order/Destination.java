package org.crossdock.domain.order;

import org.crossdock.domain.shared.Address;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.crossdock.domain.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Where an order wants to go.
 *
 * @param pickupNode code of the node where the customer collects; only with method PICKUP
 * @param point coordinates of the address as far as they are known
 * @param precision what the coordinates stand for, such as POSTAL_CODE; a word of routing's
 * @param label what the coordinates were taken from, in words
 */
public record Destination(
        FulfillmentMethod method,
        @Nullable String pickupNode,
        Address address,
        @Nullable GeoPoint point,
        String precision,
        String label) {}
