package org.crossdock.domain.order;

/** What happens to units that no node can give. */
public enum StockPolicy {
    /** The order is refused whole, and says which units are short. */
    REFUSE,
    /** The order is accepted; the short units wait as backordered. */
    BACKORDER
}
