package org.crossdock.web.routing;

import static java.util.stream.Collectors.joining;

import org.crossdock.domain.routing.Parcel;
import org.crossdock.domain.routing.PlanCandidate;
import org.crossdock.web.frame.Words;

/**
 * A plan in the why panel.
 *
 * @param parcels which node gives how many units
 * @param difference what it would change against the chosen plan
 */
public record PlanView(String kind, boolean chosen, String parcels, CostView cost, String difference) {

    static PlanView of(PlanCandidate plan, String currency) {
        Words words = Words.of("routing");
        return new PlanView(
                words.say(plan.kind().key()),
                plan.loss() == null,
                plan.parcels().stream().map(parcel -> parcel(parcel, words)).collect(joining(", ")),
                CostView.of(plan.cost(), currency),
                plan.loss() == null ? "" : LossWords.of(plan.loss(), currency, words));
    }

    private static String parcel(Parcel parcel, Words words) {
        int units = parcel.quantities().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return words.say("parcel", parcel.node(), units);
    }
}
