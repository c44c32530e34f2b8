package org.crossdock.domain.routing;

import org.jspecify.annotations.Nullable;

/** The best plan known that has to use a certain candidate. */
record Inclusion(long cost, int parcels) {

    /** Finds that plan for one candidate, by position; null if no plan can use it. */
    @FunctionalInterface
    interface Search {
        @Nullable Inclusion including(int position);
    }
}
