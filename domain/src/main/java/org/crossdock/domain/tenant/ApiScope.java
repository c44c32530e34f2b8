package org.crossdock.domain.tenant;

import java.util.Optional;
import java.util.stream.Stream;

/** What a merchant's machine client may be allowed to do with the API. */
public enum ApiScope {
    CATALOG_READ("catalog:read"),
    CATALOG_WRITE("catalog:write"),
    ORDER_READ("order:read"),
    ORDER_WRITE("order:write"),
    INVENTORY_READ("inventory:read"),
    INVENTORY_WRITE("inventory:write"),
    ROUTING_READ("routing:read"),
    ROUTING_WRITE("routing:write"),
    FULFILLMENT_READ("fulfillment:read"),
    FULFILLMENT_WRITE("fulfillment:write"),
    CHANNEL_READ("channel:read"),
    CHANNEL_WRITE("channel:write");

    private final String scope;

    ApiScope(String scope) {
        this.scope = scope;
    }

    /** Its name in tokens. */
    public String scope() {
        return scope;
    }

    /** The scope with this name in tokens. */
    public static Optional<ApiScope> of(String scope) {
        return Stream.of(values()).filter(known -> known.scope.equals(scope)).findFirst();
    }
}
