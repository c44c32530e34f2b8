package org.crossdock.domain.routing;

/** Why a node cannot take part at all. */
public enum FilterReason {
    INACTIVE("routing.filter.inactive"),
    METHOD_NOT_OFFERED("routing.filter.methodNotOffered"),
    NOT_THE_PICKUP_NODE("routing.filter.notThePickupNode"),
    NO_STOCK_OF_ANY_LINE("routing.filter.noStockOfAnyLine");

    private final String key;

    FilterReason(String key) {
        this.key = key;
    }

    /** The key of its words in bundles. */
    public String key() {
        return key;
    }
}
