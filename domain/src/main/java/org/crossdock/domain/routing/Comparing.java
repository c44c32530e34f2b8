package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says why an alternative lost against the chosen plan. */
final class Comparing {

    static final Loss NOT_ELIGIBLE = new Loss(LossReason.NOT_ELIGIBLE, 0, 0, List.of());

    private final long chosenCost;

    private final int chosenParcels;

    private final Map<Integer, Integer> chosenUnfilled;

    Comparing(PlanCandidate chosen) {
        this.chosenCost = chosen.cost().total();
        this.chosenParcels = chosen.parcels().size();
        this.chosenUnfilled = chosen.unfilled();
    }

    /** A plan loses first by what it leaves unfilled, then by its cost. */
    Loss lossOf(List<Parcel> parcels, Map<Integer, Integer> unfilled, CostParts cost) {
        List<Integer> shortLines = new ArrayList<>(0);
        unfilled.forEach((line, units) -> {
            if (units > chosenUnfilled.getOrDefault(line, 0)) {
                shortLines.add(line);
            }
        });
        int extraShipments = parcels.size() - chosenParcels;
        long costDifference = cost.total() - chosenCost;
        LossReason reason = shortLines.isEmpty() ? reason(costDifference, extraShipments) : LossReason.FILLS_LESS;
        return new Loss(reason, costDifference, extraShipments, List.copyOf(shortLines));
    }

    /** A node loses by the best plan that has it. */
    Loss lossOf(Inclusion best, List<Integer> shortLines) {
        int extraShipments = best.parcels() - chosenParcels;
        long costDifference = best.cost() - chosenCost;
        return new Loss(reason(costDifference, extraShipments), costDifference, extraShipments, shortLines);
    }

    /** A full plan can be cheaper only by cutting what need not be cut. */
    private static LossReason reason(long costDifference, int extraShipments) {
        if (costDifference < 0) {
            return LossReason.CUTS_A_LINE;
        }
        if (extraShipments > 0) {
            return LossReason.NEEDS_MORE_SHIPMENTS;
        }
        return costDifference > 0 ? LossReason.COSTS_MORE : LossReason.LATER_IN_SEQUENCE;
    }
}
