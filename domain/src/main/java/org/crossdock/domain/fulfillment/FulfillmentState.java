package org.crossdock.domain.fulfillment;

import java.util.EnumSet;
import java.util.Set;

/** Where a node stands with one order's work. Later states come with the work that leads to them. */
public enum FulfillmentState {
    /** Planned; the node has not been told yet. */
    SCHEDULED,
    /** The node has been told and has not begun. */
    OPEN;

    /** The states that one verb may lead to from here. */
    public Set<FulfillmentState> next() {
        return switch (this) {
            case SCHEDULED -> EnumSet.of(OPEN);
            case OPEN -> EnumSet.noneOf(FulfillmentState.class);
        };
    }
}
