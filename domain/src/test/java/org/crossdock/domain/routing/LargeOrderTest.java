package org.crossdock.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LargeOrderTest {

    @Test
    void a_hundred_lines_over_two_hundred_nodes_beat_the_nearest_first_plan_within_the_budget() {
        RandomOrders orders = new RandomOrders(17);

        for (int round = 0; round < 5; round++) {
            RoutingRequest request = orders.spread(100, 200, 0.35);
            RoutingDecision decision = new RoutingEngine().route(request);

            Promises.areKept(request, decision);
            SearchSummary search = decision.explanation().search();
            assertThat(search.method()).isEqualTo(SearchMethod.BLOCKS_AND_IMPROVEMENT);
            assertThat(search.pieces()).isEqualTo(100);
            assertThat(search.steps()).isLessThan(1_050_000);
            assertThat(decision.explanation().plans())
                    .filteredOn(plan -> plan.kind() == PlanKind.NEAREST_FIRST)
                    .allSatisfy(plan -> assertThat(plan.loss().costDifference()).isPositive());
        }
    }

    @Test
    void a_wholesale_order_of_many_lines_over_two_nodes_is_solved_exactly() {
        RandomOrders orders = new RandomOrders(19);

        for (int round = 0; round < 10; round++) {
            RoutingRequest request = orders.wholesale(300, 2);
            RoutingDecision decision = new RoutingEngine().route(request);

            Promises.areKept(request, decision);
            assertThat(decision.explanation().search().method()).isEqualTo(SearchMethod.EXACT_REMAINDERS);
        }
    }

    @Test
    void cut_quantities_over_many_nodes_keep_every_promise() {
        RandomOrders orders = new RandomOrders(23);

        for (int round = 0; round < 20; round++) {
            RoutingRequest request = orders.wholesale(40, 50);

            Promises.areKept(request, new RoutingEngine().route(request));
        }
    }

    @Test
    void an_engine_without_any_budget_still_finds_a_plan_and_says_that_it_stopped() {
        RandomOrders orders = new RandomOrders(29);

        for (int round = 0; round < 500; round++) {
            RoutingRequest request = orders.wholesale(12, 6);
            RoutingDecision hasty = new RoutingEngine(0).route(request);
            RoutingDecision thorough = new RoutingEngine().route(request);

            Promises.areKept(request, hasty);
            Promises.areKept(request, thorough);
            assertThat(Promises.cost(hasty)).isGreaterThanOrEqualTo(Promises.cost(thorough));
            if (hasty.explanation().search().method() == SearchMethod.BLOCKS_AND_IMPROVEMENT) {
                assertThat(hasty.explanation().search().budgetSpent()).isTrue();
            }
        }
    }

    @Test
    void blocks_and_improvement_come_close_to_the_proven_best() {
        RandomOrders orders = new RandomOrders(31);
        double found = 0;
        double best = 0;

        for (int round = 0; round < 50; round++) {
            RoutingRequest request = orders.spread(15, 30, 0.3);
            Demand demand = new Demand(request.lines());
            RoutingProblem problem = new RoutingProblem(demand, new Screening(request, demand).candidates());
            QuantityPieces pieces = new QuantityPieces(problem);
            StepBudget budget = new StepBudget(1_000_000);
            OpenNodes nodes = new OpenNodes(problem, pieces, budget);
            NodeSet improved = new BlockSearch(problem, pieces, nodes, budget).search();
            RoutingDecision proven = new RoutingEngine(Long.MAX_VALUE).route(request);

            assertThat(proven.explanation().search().method()).isEqualTo(SearchMethod.EXACT_REMAINDERS);
            found += nodes.plan(improved).cost().total();
            best += Promises.cost(proven);
        }

        assertThat(found / best).isBetween(1.0, 1.03);
    }
}
