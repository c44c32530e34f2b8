package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets the best plans of other kinds beside the chosen one. */
final class PlanExplaining {

    private static final int MOST_SINGLE_NODE_PLANS = 5;

    private final RoutingProblem problem;

    private final PlanSearch search;

    private final PlanSearch.Found found;

    private final PlanCandidate chosen;

    private final Comparing comparing;

    private final List<PlanCandidate> losers = new ArrayList<>();

    PlanExplaining(RoutingProblem problem, PlanSearch search, PlanSearch.Found found, PlanCandidate chosen) {
        this.problem = problem;
        this.search = search;
        this.found = found;
        this.chosen = chosen;
        this.comparing = new Comparing(chosen);
    }

    /** The chosen plan as it is told. */
    static PlanCandidate chosen(RoutingProblem problem, Plan plan) {
        LinePouring pouring = new LinePouring(problem.demand(), plan);
        return new PlanCandidate(PlanKind.CHOSEN, pouring.parcels(), pouring.unfilled(), plan.cost(), null);
    }

    List<PlanCandidate> plans() {
        if (!chosen.parcels().isEmpty()) {
            addSingleNodes();
            addNearestFirst();
            addWithoutChosenNodes();
        }
        losers.sort(Comparator.comparingInt(PlanExplaining::unitsUnfilled)
                .thenComparingLong(plan -> plan.cost().total()));
        losers.addFirst(chosen);
        return List.copyOf(losers);
    }

    private void addSingleNodes() {
        int added = 0;
        for (int position = 0; position < problem.candidates().size(); position++) {
            if (added < MOST_SINGLE_NODE_PLANS && problem.holdsEverything(position)) {
                Plan plan = new Plan(problem);
                for (int sku = 0; sku < problem.demand().skuCount(); sku++) {
                    plan.give(position, sku, problem.fillable(sku));
                }
                added += add(PlanKind.SINGLE_NODE, plan) ? 1 : 0;
            }
        }
    }

    private void addNearestFirst() {
        OpenNodes nodes = new OpenNodes(problem, found.pieces(), new StepBudget(Long.MAX_VALUE));
        add(PlanKind.NEAREST_FIRST, nodes.plan(NodeSet.all(problem.candidates().size())));
    }

    /** Only beside a plan that is proven to be the cheapest; of a large order it would tell nobody anything. */
    private void addWithoutChosenNodes() {
        RoutingProblem rest = problem.without(found.plan().nodes());
        boolean proven = found.summary().method() != SearchMethod.BLOCKS_AND_IMPROVEMENT;
        if (proven && !rest.candidates().isEmpty()) {
            add(PlanKind.WITHOUT_CHOSEN_NODES, search.search(rest).plan());
        }
    }

    private boolean add(PlanKind kind, Plan plan) {
        LinePouring pouring = new LinePouring(problem.demand(), plan);
        List<Parcel> parcels = pouring.parcels();
        if (parcels.equals(chosen.parcels())
                || losers.stream().anyMatch(loser -> loser.parcels().equals(parcels))) {
            return false;
        }
        Loss loss = comparing.lossOf(parcels, pouring.unfilled(), plan.cost());
        losers.add(new PlanCandidate(kind, parcels, pouring.unfilled(), plan.cost(), loss));
        return true;
    }

    private static int unitsUnfilled(PlanCandidate plan) {
        return plan.unfilled().values().stream().mapToInt(Integer::intValue).sum();
    }
}
