package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.List;
import org.crossdock.domain.shared.DestinationPrecision;
import org.crossdock.domain.shared.FulfillmentMethod;

/** Puts together why the plan is as it is. */
final class Explaining {

    private final RoutingRequest request;

    private final Screening screening;

    private final RoutingProblem problem;

    private final PlanSearch search;

    Explaining(RoutingRequest request, Screening screening, RoutingProblem problem, PlanSearch search) {
        this.request = request;
        this.screening = screening;
        this.problem = problem;
        this.search = search;
    }

    RoutingExplanation explain(PlanSearch.Found found, PlanCandidate chosen) {
        RoutingTarget target = new RoutingTarget(
                request.method(), request.pickupNode(), request.destinationLabel(), request.precision());
        return new RoutingExplanation(
                target,
                screening.costs().rates(),
                request.lines(),
                found.summary(),
                notes(found, chosen),
                new NodeExplaining(problem, screening, found, chosen).nodes(),
                new PlanExplaining(problem, search, found, chosen).plans());
    }

    private List<RoutingNote> notes(PlanSearch.Found found, PlanCandidate chosen) {
        List<RoutingNote> notes = new ArrayList<>(2);
        if (request.method() == FulfillmentMethod.SHIP) {
            addDistanceNote(notes);
        }
        if (!found.pieces().cut().isEmpty()) {
            notes.add(RoutingNote.QUANTITY_CUT);
        }
        if (!chosen.unfilled().isEmpty()) {
            notes.add(RoutingNote.UNITS_UNFILLED);
        }
        return List.copyOf(notes);
    }

    private void addDistanceNote(List<RoutingNote> notes) {
        if (request.destination() == null) {
            notes.add(RoutingNote.DESTINATION_WITHOUT_COORDINATES);
            return;
        }
        if (request.precision() == DestinationPrecision.COUNTRY) {
            notes.add(RoutingNote.DISTANCE_FROM_COUNTRY_MEAN);
        }
        if (!screening.costs().distanceCounts()) {
            notes.add(RoutingNote.NODE_WITHOUT_COORDINATES);
        }
    }
}
