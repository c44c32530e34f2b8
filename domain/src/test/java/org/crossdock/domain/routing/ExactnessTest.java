package org.crossdock.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExactnessTest {

    private final RoutingEngine engine = new RoutingEngine();

    @Test
    void no_plan_of_a_small_order_is_cheaper_than_the_chosen_one() {
        RandomOrders orders = new RandomOrders(20_261_125);
        Set<SearchMethod> methods = EnumSet.noneOf(SearchMethod.class);

        for (int round = 0; round < 6_000; round++) {
            RoutingRequest request = orders.small();
            RoutingDecision decision = engine.route(request);

            Promises.areKept(request, decision);
            assertThat(Promises.cost(decision)).as("order %d", round).isEqualTo(new EveryPlan(request).leastCost());
            methods.add(decision.explanation().search().method());
        }

        assertThat(methods).containsExactlyInAnyOrder(SearchMethod.EXACT_PARTITION, SearchMethod.EXACT_REMAINDERS);
    }

    @Test
    void no_partition_of_many_lines_is_cheaper_than_the_chosen_one() {
        RandomOrders orders = new RandomOrders(7);

        for (int round = 0; round < 300; round++) {
            RoutingRequest request = orders.spread(7, 5, 0.5);
            RoutingDecision decision = engine.route(request);

            Promises.areKept(request, decision);
            assertThat(Promises.cost(decision)).isEqualTo(new EveryPlan(request).leastCost());
        }
    }

    @Test
    void the_best_plan_told_for_each_node_is_the_cheapest_that_uses_it() {
        RandomOrders orders = new RandomOrders(11);

        for (int round = 0; round < 1_500; round++) {
            RoutingRequest request = orders.small();
            RoutingExplanation why = engine.route(request).explanation();
            boolean partition = why.search().method() == SearchMethod.EXACT_PARTITION;
            EveryPlan everyPlan = new EveryPlan(request);
            for (NodeCandidate node : why.nodes()) {
                if (node.eligible()) {
                    long told = node.bestPlanCost() == null ? Long.MAX_VALUE : node.bestPlanCost();
                    long least = everyPlan.leastCostUsing(node.code());
                    assertThat(partition ? told == least : told >= least)
                            .as("order %d, node %s: told %d, least %d", round, node.code(), told, least)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void both_exact_searches_agree_on_orders_of_many_lines_and_nodes() {
        RandomOrders orders = new RandomOrders(13);

        for (int round = 0; round < 100; round++) {
            RoutingRequest request = orders.spread(10, 60, 0.3);
            Demand demand = new Demand(request.lines());
            RoutingProblem problem = new RoutingProblem(demand, new Screening(request, demand).candidates());
            QuantityPieces pieces = new QuantityPieces(problem);
            StepBudget budget = new StepBudget(Long.MAX_VALUE);
            OpenNodes nodes = new OpenNodes(problem, pieces, budget);
            NodeSet nearest = NodeSet.all(problem.candidates().size());

            NodeSet open = new RemainderSearch(problem, pieces, budget)
                    .search(nearest, nodes.weigh(nearest))
                    .orElseThrow();

            assertThat(nodes.plan(open).cost().total()).isEqualTo(Promises.cost(engine.route(request)));
        }
    }
}
