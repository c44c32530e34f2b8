package org.crossdock.domain.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One node as the decision saw it.
 *
 * @param kilometers distance to the destination; null if either place is unknown
 * @param eligible whether it passed every filter
 * @param failures the filters it failed
 * @param available its units for each line, in the order of {@link RoutingExplanation#lines()}
 * @param alone what it would cost to send everything it can by itself; null if not eligible
 * @param unitsAlone how many units that is
 * @param bestPlanCost cost of the best plan known that includes it; exact for a partition of up to ten SKUs; null if
 *     no plan can use it, or the work budget was spent
 * @param loss why it was not chosen; null if it was
 */
public record NodeCandidate(
        String code,
        String name,
        @Nullable Double kilometers,
        boolean eligible,
        List<FilterFailure> failures,
        List<Integer> available,
        @Nullable CostParts alone,
        int unitsAlone,
        @Nullable Long bestPlanCost,
        @Nullable Loss loss) {}
