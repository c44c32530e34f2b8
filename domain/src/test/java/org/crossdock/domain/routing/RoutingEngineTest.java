package org.crossdock.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.crossdock.domain.routing.RoutingStory.anOrder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossdock.domain.shared.GeoPoint;
import org.junit.jupiter.api.Test;

class RoutingEngineTest {

    @Test
    void one_far_node_with_everything_beats_two_near_ones() {
        RoutingDecision decision = anOrder()
                .with(1, "MUG")
                .with(1, "TEA")
                .node("NEAR-MUG", 10, "MUG", 5)
                .node("NEAR-TEA", 20, "TEA", 5)
                .node("FAR", 4000, "MUG", 5, "TEA", 5)
                .routed();

        assertThat(unitsByNode(decision)).containsExactly(entry("FAR", Map.of(0, 1, 1, 1)));
        assertThat(decision.parcels().getFirst().cost()).isEqualTo(new CostParts(8_759_000, 846_000, 2_688_000));
    }

    @Test
    void two_near_nodes_beat_a_far_one_when_the_way_is_dearer_than_a_parcel() {
        RoutingDecision decision = anOrder()
                .with(4, "MUG")
                .with(4, "TEA")
                .node("NEAR-MUG", 10, "MUG", 5)
                .node("NEAR-TEA", 20, "TEA", 5)
                .node("FAR", 4000, "MUG", 5, "TEA", 5)
                .routed();

        assertThat(unitsByNode(decision))
                .containsExactly(entry("NEAR-MUG", Map.of(0, 4)), entry("NEAR-TEA", Map.of(1, 4)));
    }

    @Test
    void the_nearest_node_wins_when_all_have_everything() {
        RoutingDecision decision = anOrder()
                .with(2, "MUG")
                .node("FAR", 900, "MUG", 5)
                .node("NEAR", 100, "MUG", 2)
                .routed();

        assertThat(unitsByNode(decision)).containsOnlyKeys("NEAR");
    }

    @Test
    void equal_costs_go_to_the_lower_sequence_wherever_the_node_stands_in_the_list() {
        List<RoutingNode> nodes = List.of(
                new RoutingNode("LATER", "", 7, null, true, true, true, Map.of("MUG", 1)),
                new RoutingNode("FIRST", "", 2, null, true, true, true, Map.of("MUG", 1)),
                new RoutingNode("SECOND", "", 5, null, true, true, true, Map.of("MUG", 1)));
        RoutingRequest told = anOrder().with(1, "MUG").toAnUnknownPlace().request();

        RoutingDecision decision = new RoutingEngine().route(withNodes(told, nodes));

        assertThat(unitsByNode(decision)).containsOnlyKeys("FIRST");
        assertThat(node(decision, "LATER").loss().reason()).isEqualTo(LossReason.LATER_IN_SEQUENCE);
    }

    @Test
    void a_line_that_one_node_holds_whole_is_never_cut() {
        RoutingDecision decision = anOrder()
                .with(10, "MUG")
                .node("NEAR", 10, "MUG", 9)
                .node("FAR", 5000, "MUG", 10)
                .routed();

        assertThat(unitsByNode(decision)).containsExactly(entry("FAR", Map.of(0, 10)));
        assertThat(node(decision, "NEAR").loss().reason()).isEqualTo(LossReason.HOLDS_NO_LINE_WHOLE);
    }

    @Test
    void a_quantity_that_no_node_holds_is_cut_the_cheapest_way() {
        RoutingDecision decision = anOrder()
                .with(10, "MUG")
                .node("NEAR", 10, "MUG", 3)
                .node("MIDDLE", 800, "MUG", 6)
                .node("FAR", 900, "MUG", 7)
                .routed();

        assertThat(unitsByNode(decision)).containsExactly(entry("NEAR", Map.of(0, 3)), entry("FAR", Map.of(0, 7)));
        assertThat(decision.explanation().notes()).containsExactly(RoutingNote.QUANTITY_CUT);
        assertThat(decision.explanation().search().method()).isEqualTo(SearchMethod.EXACT_REMAINDERS);
    }

    @Test
    void what_nobody_has_stays_unfilled_and_the_rest_is_sent() {
        RoutingDecision decision = anOrder()
                .with(5, "MUG")
                .with(2, "TEA")
                .with(1, "JAM")
                .node("A", 10, "MUG", 2, "TEA", 2)
                .node("B", 20, "MUG", 1)
                .routed();

        assertThat(unitsByNode(decision)).containsExactly(entry("A", Map.of(0, 2, 1, 2)), entry("B", Map.of(0, 1)));
        assertThat(decision.unfilled()).containsExactly(entry(0, 2), entry(2, 1));
        assertThat(decision.fillsEverything()).isFalse();
        assertThat(decision.explanation().notes()).contains(RoutingNote.UNITS_UNFILLED);
    }

    @Test
    void an_order_that_nobody_can_fill_gets_no_parcel_but_an_explanation() {
        RoutingDecision decision =
                anOrder().with(1, "MUG").node("A", 10, "TEA", 2).routed();

        assertThat(decision.parcels()).isEmpty();
        assertThat(decision.unfilled()).containsExactly(entry(0, 1));
        assertThat(node(decision, "A").failures())
                .containsExactly(new FilterFailure(FilterReason.NO_STOCK_OF_ANY_LINE, "0", "1"));
    }

    @Test
    void an_order_without_any_node_is_unfilled() {
        assertThat(anOrder().with(1, "MUG").routed().unfilled()).containsExactly(entry(0, 1));
    }

    @Test
    void lines_of_one_sku_share_its_stock() {
        RoutingDecision decision = anOrder()
                .with(2, "MUG")
                .with(2, "MUG")
                .node("NEAR", 10, "MUG", 3)
                .node("FAR", 500, "MUG", 1)
                .routed();

        assertThat(unitsByNode(decision))
                .containsExactly(entry("NEAR", Map.of(0, 2, 1, 1)), entry("FAR", Map.of(1, 1)));
    }

    @Test
    void of_lines_of_one_sku_the_earlier_is_filled_first() {
        RoutingDecision decision =
                anOrder().with(2, "MUG").with(2, "MUG").node("A", 10, "MUG", 3).routed();

        assertThat(decision.unfilled()).containsExactly(entry(1, 1));
    }

    @Test
    void a_pickup_comes_from_the_chosen_node_alone_and_costs_its_handling() {
        RoutingDecision decision = anOrder()
                .with(2, "MUG")
                .collectedAt("STORE")
                .node("DC", 10, "MUG", 9)
                .node("STORE", 300, "MUG", 1)
                .routed();

        assertThat(unitsByNode(decision)).containsExactly(entry("STORE", Map.of(0, 1)));
        assertThat(decision.unfilled()).containsExactly(entry(0, 1));
        assertThat(decision.parcels().getFirst().cost()).isEqualTo(new CostParts(0, 423_000, 0));
        assertThat(node(decision, "DC").failures())
                .containsExactly(new FilterFailure(FilterReason.NOT_THE_PICKUP_NODE, "DC", "STORE"));
    }

    @Test
    void a_node_that_is_closed_or_does_not_offer_the_method_is_passed_over() {
        RoutingDecision decision = anOrder()
                .with(1, "MUG")
                .closedNode("CLOSED", "MUG", 1)
                .nodeWithoutShipping("SHOWROOM", "MUG", 1)
                .node("DC", 900, "MUG", 1)
                .routed();

        assertThat(unitsByNode(decision)).containsOnlyKeys("DC");
        assertThat(node(decision, "CLOSED").failures())
                .containsExactly(new FilterFailure(FilterReason.INACTIVE, "false", "true"));
        assertThat(node(decision, "SHOWROOM").failures())
                .containsExactly(new FilterFailure(FilterReason.METHOD_NOT_OFFERED, "PICKUP", "SHIP"));
    }

    @Test
    void a_store_that_hands_nothing_over_serves_no_pickup() {
        RoutingDecision decision = anOrder()
                .with(1, "MUG")
                .collectedAt("DC")
                .nodeWithoutPickup("DC", "MUG", 1)
                .routed();

        assertThat(decision.parcels()).isEmpty();
        assertThat(node(decision, "DC").failures())
                .containsExactly(new FilterFailure(FilterReason.METHOD_NOT_OFFERED, "SHIP", "PICKUP"));
    }

    @Test
    void distance_counts_for_nobody_if_one_node_is_somewhere_unknown() {
        RoutingDecision decision = anOrder()
                .with(1, "MUG")
                .node("KNOWN", 3000, "MUG", 1)
                .nodeSomewhere("UNKNOWN", "MUG", 1)
                .routed();

        assertThat(unitsByNode(decision)).containsOnlyKeys("KNOWN");
        assertThat(decision.parcels().getFirst().cost().distance()).isZero();
        assertThat(decision.explanation().notes()).containsExactly(RoutingNote.NODE_WITHOUT_COORDINATES);
        assertThat(node(decision, "KNOWN").kilometers()).isEqualTo(3000.0);
        assertThat(node(decision, "UNKNOWN").kilometers()).isNull();
    }

    @Test
    void an_unknown_node_without_stock_does_not_hide_the_distance_of_the_others() {
        RoutingDecision decision = anOrder()
                .with(1, "MUG")
                .nodeSomewhere("UNKNOWN")
                .node("FAR", 3000, "MUG", 1)
                .node("NEAR", 30, "MUG", 1)
                .routed();

        assertThat(unitsByNode(decision)).containsOnlyKeys("NEAR");
        assertThat(decision.explanation().notes()).isEmpty();
    }

    @Test
    void a_stock_that_is_oversold_counts_as_none() {
        RoutingDecision decision = anOrder()
                .with(1, "MUG")
                .node("OVERSOLD", 1, "MUG", -3)
                .node("FAR", 3000, "MUG", 1)
                .routed();

        assertThat(unitsByNode(decision)).containsOnlyKeys("FAR");
    }

    @Test
    void where_parcels_are_free_each_line_comes_from_its_nearest_node() {
        RoutingDecision decision = anOrder()
                .with(1, "MUG")
                .with(1, "TEA")
                .atRates(new CostRates(0, 0, 336))
                .node("NEAR-MUG", 10, "MUG", 5)
                .node("NEAR-TEA", 20, "TEA", 5)
                .node("FAR", 30, "MUG", 5, "TEA", 5)
                .routed();

        assertThat(unitsByNode(decision)).containsOnlyKeys("NEAR-MUG", "NEAR-TEA");
    }

    @Test
    void an_order_too_large_to_add_up_is_refused_and_never_silently_wrong() {
        RoutingStory story = anOrder().with(Integer.MAX_VALUE, "MUG").node("A", 10, "MUG", Integer.MAX_VALUE);
        RoutingStory dear = story.atRates(new CostRates(1, 1_000_000_000, 0));

        assertThatThrownBy(dear::routed).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void two_lines_at_one_position_are_refused() {
        RoutingRequest told = anOrder().request();
        List<RoutingLine> lines = List.of(new RoutingLine(0, "A", 1), new RoutingLine(0, "B", 1));

        assertThatThrownBy(() -> new RoutingRequest(
                        told.method(), null, new GeoPoint(0, 0), "", told.precision(), lines, List.of(), told.rates()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RoutingRequest withNodes(RoutingRequest told, List<RoutingNode> nodes) {
        return new RoutingRequest(
                told.method(),
                told.pickupNode(),
                told.destination(),
                told.destinationLabel(),
                told.precision(),
                told.lines(),
                nodes,
                told.rates());
    }

    static Map<String, Map<Integer, Integer>> unitsByNode(RoutingDecision decision) {
        Map<String, Map<Integer, Integer>> units = new LinkedHashMap<>();
        decision.parcels().forEach(parcel -> units.put(parcel.node(), parcel.quantities()));
        return units;
    }

    static NodeCandidate node(RoutingDecision decision, String code) {
        return decision.explanation().nodes().stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
