package org.crossdock.domain.inventory;

/** Why on hand was set or adjusted. */
public enum AdjustmentReason {
    COUNT,
    LOST,
    STOLEN,
    FOUND,
    DAMAGED,
    SCRAPPED,
    EXPIRED,
    SAMPLE,
    DATA_ENTRY_ERROR,
    INTEGRATION
}
