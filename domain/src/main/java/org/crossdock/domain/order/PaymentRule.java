package org.crossdock.domain.order;

/** What an order must have been paid before it may be confirmed. */
public enum PaymentRule {
    /** Nothing: placing confirms at once. */
    NONE,
    /** Its whole total is authorized or charged. */
    COVERED
}
