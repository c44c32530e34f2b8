package org.crossdock.api.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.crossdock.domain.shared.FulfillmentMethod;

/** How the goods reach the customer, as the API spells it. */
public enum MethodV1 {
    @JsonProperty("ship")
    SHIP,
    @JsonProperty("pickup")
    PICKUP;

    FulfillmentMethod method() {
        return switch (this) {
            case SHIP -> FulfillmentMethod.SHIP;
            case PICKUP -> FulfillmentMethod.PICKUP;
        };
    }

    static MethodV1 of(FulfillmentMethod method) {
        return switch (method) {
            case SHIP -> SHIP;
            case PICKUP -> PICKUP;
        };
    }
}
