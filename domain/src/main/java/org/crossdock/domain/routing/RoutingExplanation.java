package org.crossdock.domain.routing;

import java.util.List;

/**
 * Everything a person needs to see why a plan was chosen. Plain records all the way down, to be kept as a document with
 * the order.
 *
 * @param nodes every node of the request, in its order
 * @param plans the chosen plan first, then the best alternatives that lost, cheapest first
 */
public record RoutingExplanation(
        RoutingTarget target,
        CostRates rates,
        List<RoutingLine> lines,
        SearchSummary search,
        List<RoutingNote> notes,
        List<NodeCandidate> nodes,
        List<PlanCandidate> plans) {}
