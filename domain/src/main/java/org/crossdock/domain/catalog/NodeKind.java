package org.crossdock.domain.catalog;

/** What sort of place a node is. */
public enum NodeKind {
    /** A distribution center: holds stock, receives no shoppers. */
    DC,
    /** A store: sells over the counter, may ship and hand over pickups. */
    STORE
}
