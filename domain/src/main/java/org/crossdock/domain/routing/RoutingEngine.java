package org.crossdock.domain.routing;

/**
 * Chooses the cheapest plan for an order and says why.
 *
 * <ol>
 *   <li><b>Filter</b>: nodes that are inactive, do not offer the method, are not where the customer comes, or hold none
 *       of the lines drop out ({@link NodeFilter}). The others become candidates, ordered by what a unit from them costs
 *       ({@link Screening}, {@link ParcelCosts}).
 *   <li><b>Pieces</b>: lines of one SKU are asked together; SKUs that the same nodes hold whole travel together; a
 *       quantity that no single node holds is to be cut ({@link QuantityPieces}). As much is filled as there is stock.
 *   <li><b>Partition</b>: each subset of the pieces is priced at its cheapest node, and the subsets are joined to the
 *       cheapest plan; exact for any order of up to ten pieces ({@link ExactPartition}).
 *   <li><b>Remainders</b>: with quantities to be cut, or more pieces, all that nodes can leave over is tried; exact as
 *       far as the work budget goes ({@link RemainderSearch}). Beyond it blocks of ten pieces are solved exactly and
 *       improved by moves and swaps ({@link BlockSearch}).
 *   <li><b>Explain</b>: every node and the best plans that lost are kept ({@link Explaining}).
 * </ol>
 *
 * Equal costs go to the nodes that stand earlier in the merchant's sequence. No clock and no chance is involved.
 */
public final class RoutingEngine {

    /** Ends the search for the largest orders within about 5 ms. */
    private static final long WORK_BUDGET = 1_500_000;

    private final PlanSearch search;

    public RoutingEngine() {
        this(WORK_BUDGET);
    }

    RoutingEngine(long workBudget) {
        this.search = new PlanSearch(workBudget);
    }

    /** Plans against the stock in the request; the same request always gets the same decision. */
    public RoutingDecision route(RoutingRequest request) {
        Demand demand = new Demand(request.lines());
        Screening screening = new Screening(request, demand);
        RoutingProblem problem = new RoutingProblem(demand, screening.candidates());
        PlanSearch.Found found = search.search(problem);
        PlanCandidate chosen = PlanExplaining.chosen(problem, found.plan());
        RoutingExplanation explanation = new Explaining(request, screening, problem, search).explain(found, chosen);
        return new RoutingDecision(chosen.parcels(), chosen.unfilled(), explanation);
    }
}
