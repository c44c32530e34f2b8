package org.crossdock.domain.routing;

/**
 * How much was searched, and whether the plan is proven to be the cheapest.
 *
 * @param pieces groups of lines that the same nodes hold, and quantities that had to be cut
 * @param nodes nodes that could give any of them
 * @param steps work done, counted so that equal requests do equal work
 * @param budgetSpent whether the work budget ended the search
 */
public record SearchSummary(SearchMethod method, int pieces, int nodes, long steps, boolean budgetSpent) {}
