package org.crossdock.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What every decision keeps, however it was found. */
final class Promises {

    private Promises() {}

    static void areKept(RoutingRequest request, RoutingDecision decision) {
        noNodeGivesMoreThanItHas(request, decision);
        everyUnitIsInOneParcelOrUnfilled(request, decision);
        nothingIsUnfilledThatANodeStillHas(request, decision);
        theExplanationAddsUp(request, decision);
    }

    static long cost(RoutingDecision decision) {
        return decision.parcels().stream()
                .mapToLong(parcel -> parcel.cost().total())
                .sum();
    }

    private static void noNodeGivesMoreThanItHas(RoutingRequest request, RoutingDecision decision) {
        Set<String> seen = new HashSet<>();
        for (Parcel parcel : decision.parcels()) {
            assertThat(seen.add(parcel.node())).as("one parcel a node").isTrue();
            Map<String, Integer> given = new HashMap<>();
            parcel.quantities()
                    .forEach((line, units) -> given.merge(line(request, line).sku(), units, Integer::sum));
            RoutingNode node = node(request, parcel.node());
            assertThat(node.active()).isTrue();
            given.forEach((sku, units) -> assertThat(units).isBetween(1, node.available(sku)));
        }
    }

    private static void everyUnitIsInOneParcelOrUnfilled(RoutingRequest request, RoutingDecision decision) {
        Map<Integer, Integer> placed = new HashMap<>(decision.unfilled());
        decision.parcels()
                .forEach(parcel ->
                        parcel.quantities().forEach((line, units) -> placed.merge(line, units, Integer::sum)));
        Map<Integer, Integer> wanted = new HashMap<>();
        request.lines().forEach(line -> wanted.put(line.line(), line.quantity()));
        assertThat(placed).isEqualTo(wanted);
    }

    private static void nothingIsUnfilledThatANodeStillHas(RoutingRequest request, RoutingDecision decision) {
        for (int line : decision.unfilled().keySet()) {
            String sku = line(request, line).sku();
            int stock = decision.explanation().nodes().stream()
                    .filter(NodeCandidate::eligible)
                    .mapToInt(node -> node(request, node.code()).available(sku))
                    .sum();
            int given = decision.parcels().stream()
                    .flatMap(parcel -> parcel.quantities().entrySet().stream())
                    .filter(entry -> line(request, entry.getKey()).sku().equals(sku))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            assertThat(given).isEqualTo(stock);
        }
    }

    private static void theExplanationAddsUp(RoutingRequest request, RoutingDecision decision) {
        RoutingExplanation why = decision.explanation();
        assertThat(why.nodes()).hasSameSizeAs(request.nodes());
        PlanCandidate chosen = why.plans().getFirst();
        assertThat(chosen.kind()).isEqualTo(PlanKind.CHOSEN);
        assertThat(chosen.parcels()).isEqualTo(decision.parcels());
        assertThat(chosen.cost().total()).isEqualTo(cost(decision));
        assertThat(why.plans())
                .extracting(PlanCandidate::loss)
                .filteredOn(loss -> loss != null
                        && loss.reason() != LossReason.FILLS_LESS
                        && loss.reason() != LossReason.CUTS_A_LINE)
                .allSatisfy(loss -> assertThat(loss.costDifference()).isNotNegative());
        assertThat(why.nodes())
                .extracting(NodeCandidate::loss)
                .filteredOn(loss -> loss != null)
                .allSatisfy(loss -> assertThat(loss.costDifference()).isNotNegative());
        why.nodes()
                .forEach(node -> assertThat(node.eligible())
                        .isEqualTo(node.failures().isEmpty())
                        .isEqualTo(node.alone() != null));
    }

    private static RoutingLine line(RoutingRequest request, int position) {
        return request.lines().stream()
                .filter(line -> line.line() == position)
                .findFirst()
                .orElseThrow();
    }

    private static RoutingNode node(RoutingRequest request, String code) {
        return request.nodes().stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
