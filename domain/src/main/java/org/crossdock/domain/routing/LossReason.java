package org.crossdock.domain.routing;

/** Why a node or a plan was not chosen, the weightiest reason first. */
public enum LossReason {
    NOT_ELIGIBLE("routing.loss.notEligible"),
    /** What it has is less than any whole line asks, and another node can fill that line whole. */
    HOLDS_NO_LINE_WHOLE("routing.loss.holdsNoLineWhole"),
    /** The work budget was spent before the best plan with this node was looked for. */
    NOT_COMPARED("routing.loss.notCompared"),
    FILLS_LESS("routing.loss.fillsLess"),
    /** It would be cheaper, but only by cutting a quantity that one node holds whole. */
    CUTS_A_LINE("routing.loss.cutsALine"),
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
