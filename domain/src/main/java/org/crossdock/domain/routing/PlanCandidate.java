package org.crossdock.domain.routing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One plan that was weighed.
 *
 * @param unfilled units it leaves without a node, by line position
 * @param cost the parts of all its parcels together
 * @param loss why it was not chosen; null if it was
 */
public record PlanCandidate(
        PlanKind kind,
        List<Parcel> parcels,
        Map<Integer, Integer> unfilled,
        CostParts cost,
        @Nullable Loss loss) {}
