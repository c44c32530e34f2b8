package org.crossdock.domain.routing;

/**
 * How much was searched, and whether the plan is proven to be the cheapest.
 *
 * @param pieces groups of lines and pieces of quantities that had to find a node each
 * @param nodes nodes that held any of them
 * @param steps work done, counted so that equal requests do equal work
 * @param budgetSpent whether the work budget ended the improvement
 */
public record SearchSummary(SearchMethod method, int pieces, int nodes, long steps, boolean budgetSpent) {}
