package org.crossdock.domain.inventory;

/** Why a counter moved; the kinds and their signs are those of the stock ledger. */
public enum MovementKind {
    /** Units of an accepted order are claimed at a node. */
    ALLOCATED,
    /** A claim is given back. */
    RELEASED,
    /** The books are corrected to what is physically there. */
    ADJUSTED
}
