package org.crossdock.domain.routing;

import org.jspecify.annotations.Nullable;

/** The best plan known that has to use a certain candidate. */
record Inclusion(long cost, int parcels) {

    /** Finds that plan for one candidate, by position; null if it holds no line whole and nothing is cut for it. */
    @FunctionalInterface
    interface Search {
        @Nullable Inclusion including(int position);
    }
}
