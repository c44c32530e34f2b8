package org.crossdock.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.domain.routing.RoutingEngineTest.node;
import static org.crossdock.domain.routing.RoutingStory.anOrder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.crossdock.domain.shared.DestinationPrecision;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final long MICROS = 1_000_000;

    @Test
    void a_node_tells_what_it_has_what_it_costs_alone_and_how_much_its_best_plan_is_dearer() {
        RoutingDecision decision = anOrder()
                .with(1, "MUG")
                .with(2, "TEA")
                .node("ALL", 1000, "MUG", 5, "TEA", 9)
                .node("FAR", 2000, "MUG", 1, "TEA", 2)
                .node("ONE", 1000, "MUG", 7)
                .routed();

        NodeCandidate chosen = node(decision, "ALL");
        assertThat(chosen.available()).containsExactly(5, 9);
        assertThat(chosen.kilometers()).isEqualTo(1000.0);
        assertThat(chosen.loss()).isNull();
        assertThat(chosen.bestPlanCost()).isEqualTo(11_036_000);
        assertThat(node(decision, "FAR").alone()).isEqualTo(new CostParts(8_759_000, 1_269_000, 2_016_000));
        assertThat(node(decision, "FAR").loss()).isEqualTo(new Loss(LossReason.COSTS_MORE, 1_008_000, 0, List.of()));
        assertThat(node(decision, "ONE").unitsAlone()).isEqualTo(1);
        assertThat(node(decision, "ONE").loss())
                .isEqualTo(new Loss(LossReason.NEEDS_MORE_SHIPMENTS, 8_759_000, 1, List.of(1)));
    }

    @Test
    void the_chosen_plan_stands_first_and_the_losers_follow_from_cheap_to_dear() {
        RoutingDecision decision = anOrder()
                .with(1, "MUG")
                .with(1, "TEA")
                .node("NEAR-MUG", 10, "MUG", 1)
                .node("NEAR-TEA", 20, "TEA", 1)
                .node("FAR", 3000, "MUG", 1, "TEA", 1)
                .node("FARTHER", 4000, "MUG", 1, "TEA", 1)
                .routed();

        List<PlanCandidate> plans = decision.explanation().plans();
        assertThat(plans)
                .extracting(PlanCandidate::kind)
                .containsExactly(PlanKind.CHOSEN, PlanKind.SINGLE_NODE, PlanKind.NEAREST_FIRST);
        assertThat(plans.get(0).parcels()).isEqualTo(decision.parcels());
        assertThat(plans.get(1).loss()).isEqualTo(new Loss(LossReason.COSTS_MORE, 672_000, 0, List.of()));
        assertThat(plans.get(2).loss().reason()).isEqualTo(LossReason.NEEDS_MORE_SHIPMENTS);
        assertThat(plans.get(2).loss().extraShipments()).isEqualTo(1);
    }

    @Test
    void the_plan_without_the_chosen_node_tells_which_lines_it_would_leave_short() {
        RoutingDecision decision = anOrder()
                .with(1, "MUG")
                .with(3, "TEA")
                .node("ALL", 1000, "MUG", 1, "TEA", 3)
                .node("SOME", 10, "MUG", 1, "TEA", 2)
                .routed();

        PlanCandidate without = decision.explanation().plans().getLast();
        assertThat(without.kind()).isEqualTo(PlanKind.WITHOUT_CHOSEN_NODES);
        assertThat(without.unfilled()).isEqualTo(Map.of(1, 1));
        assertThat(without.loss().reason()).isEqualTo(LossReason.FILLS_LESS);
        assertThat(without.loss().shortLines()).containsExactly(1);
    }

    @Test
    void a_plan_that_is_cheaper_only_by_cutting_a_line_says_so() {
        RoutingDecision decision = anOrder()
                .with(40, "MUG")
                .node("NEAR", 10, "MUG", 20)
                .node("NEXT", 20, "MUG", 30)
                .node("FAR", 3000, "MUG", 40)
                .routed();

        assertThat(decision.parcels()).extracting(Parcel::node).containsExactly("FAR");
        assertThat(decision.explanation().plans())
                .filteredOn(plan -> plan.kind() == PlanKind.WITHOUT_CHOSEN_NODES)
                .singleElement()
                .satisfies(plan -> assertThat(plan.loss().reason()).isEqualTo(LossReason.CUTS_A_LINE));
    }

    @Test
    void no_more_than_five_single_node_plans_are_told() {
        RoutingStory story = anOrder().with(1, "MUG");
        for (int node = 0; node < 30; node++) {
            story.node("N" + node, 10 * node, "MUG", 1);
        }

        assertThat(story.routed().explanation().plans()).hasSize(6);
        assertThat(story.routed().explanation().nodes()).hasSize(30);
    }

    @Test
    void distances_from_the_mean_of_a_country_are_called_that() {
        RoutingExplanation why = anOrder()
                .with(1, "MUG")
                .knownTo(DestinationPrecision.COUNTRY)
                .node("A", 10, "MUG", 1)
                .routed()
                .explanation();

        assertThat(why.notes()).containsExactly(RoutingNote.DISTANCE_FROM_COUNTRY_MEAN);
        assertThat(why.target())
                .isEqualTo(
                        new RoutingTarget(FulfillmentMethod.SHIP, null, "Null Island", DestinationPrecision.COUNTRY));
    }

    @Test
    void an_unknown_destination_is_told_and_costs_no_distance() {
        RoutingDecision decision = anOrder()
                .with(1, "MUG")
                .toAnUnknownPlace()
                .node("A", 10, "MUG", 1)
                .routed();

        assertThat(decision.explanation().notes()).containsExactly(RoutingNote.DESTINATION_WITHOUT_COORDINATES);
        assertThat(decision.parcels().getFirst().cost().total()).isEqualTo(9_182_000);
    }

    @Test
    void a_pickup_says_nothing_of_distances() {
        RoutingExplanation why = anOrder()
                .with(1, "MUG")
                .toAnUnknownPlace()
                .collectedAt("STORE")
                .node("STORE", 10, "MUG", 1)
                .routed()
                .explanation();

        assertThat(why.notes()).isEmpty();
        assertThat(why.rates()).isEqualTo(new CostRates(0, 423_000, 0));
    }

    @Test
    void nodes_are_not_compared_once_the_budget_is_spent() {
        RoutingExplanation why = new RoutingEngine(0)
                .route(new RandomOrders(47).spread(30, 40, 0.3))
                .explanation();

        assertThat(why.search().budgetSpent()).isTrue();
        assertThat(why.nodes())
                .filteredOn(node -> node.eligible() && node.loss() != null)
                .isNotEmpty()
                .allSatisfy(node -> {
                    assertThat(node.bestPlanCost()).isNull();
                    assertThat(node.loss().reason()).isEqualTo(LossReason.NOT_COMPARED);
                });
    }

    @Test
    void an_explanation_survives_being_kept_as_json() throws JsonProcessingException {
        JsonMapper mapper = new JsonMapper();
        RandomOrders orders = new RandomOrders(53);

        for (int round = 0; round < 50; round++) {
            RoutingExplanation why = new RoutingEngine().route(orders.small()).explanation();
            String document = mapper.writeValueAsString(why);

            assertThat(mapper.readValue(document, RoutingExplanation.class)).isEqualTo(why);
        }
    }

    @Test
    void default_rates_are_the_published_ones_by_kilometer() {
        assertThat(CostRates.DEFAULT.perShipment()).isEqualTo(Math.round(8.759 * MICROS));
        assertThat(CostRates.DEFAULT.perItem()).isEqualTo(Math.round(0.423 * MICROS));
        assertThat(CostRates.DEFAULT.perItemKilometer()).isEqualTo(Math.round(0.000541 / 1.61 * MICROS));
    }
}
