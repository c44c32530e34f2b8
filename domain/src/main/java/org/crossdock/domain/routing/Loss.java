package org.crossdock.domain.routing;

import java.util.List;

/**
 * Why an alternative lost, measured against the chosen plan.
 *
 * @param costDifference how much more it costs, in millionths of the currency unit; negative only if it fills less
 * @param extraShipments how many more parcels it needs; negative if it needs fewer
 * @param shortLines positions of the lines it fills less of than the chosen plan
 */
public record Loss(LossReason reason, long costDifference, int extraShipments, List<Integer> shortLines) {}
