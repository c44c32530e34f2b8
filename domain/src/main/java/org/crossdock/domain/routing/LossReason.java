package org.crossdock.domain.routing;

/** Why a node or a plan was not chosen, the weightiest reason first. */
public enum LossReason {
    NOT_ELIGIBLE("routing.loss.notEligible"),
    /** What it has is less than any whole line asks, and another node can fill that line whole. */
    HOLDS_NO_LINE_WHOLE("routing.loss.holdsNoLineWhole"),
    FILLS_LESS("routing.loss.fillsLess"),
    NEEDS_MORE_SHIPMENTS("routing.loss.needsMoreShipments"),
    COSTS_MORE("routing.loss.costsMore"),
    LATER_IN_SEQUENCE("routing.loss.laterInSequence");

    private final String key;

    LossReason(String key) {
        this.key = key;
    }

    /** The key of its words in bundles. */
    public String key() {
        return key;
    }
}
