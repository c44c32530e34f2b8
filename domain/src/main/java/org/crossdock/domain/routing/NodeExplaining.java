package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossdock.domain.routing.Screening.Screened;
import org.jspecify.annotations.Nullable;

/** Tells of every node what it has, what it would cost and why it was not chosen. */
final class NodeExplaining {

    private final RoutingProblem problem;

    private final Screening screening;

    private final Demand demand;

    private final PlanSearch.Found found;

    private final Comparing comparing;

    private final Inclusion chosenPlan;

    private final boolean[] chosen;

    NodeExplaining(RoutingProblem problem, Screening screening, PlanSearch.Found found, PlanCandidate chosen) {
        this.problem = problem;
        this.screening = screening;
        this.demand = problem.demand();
        this.found = found;
        this.comparing = new Comparing(chosen);
        this.chosenPlan = new Inclusion(chosen.cost().total(), chosen.parcels().size());
        this.chosen = new boolean[problem.candidates().size()];
        found.plan().shares().forEach(share -> this.chosen[share.position()] = true);
    }

    List<NodeCandidate> nodes() {
        Map<Candidate, Integer> positions = HashMap.newHashMap(chosen.length);
        for (int position = 0; position < chosen.length; position++) {
            positions.put(problem.candidate(position), position);
        }
        List<NodeCandidate> nodes = new ArrayList<>(screening.nodes().size());
        for (Screened screened : screening.nodes()) {
            Candidate candidate = screened.candidate();
            Integer position = candidate == null ? null : positions.get(candidate);
            nodes.add(
                    candidate == null || position == null
                            ? excluded(screened)
                            : weighed(screened, candidate, position));
        }
        return List.copyOf(nodes);
    }

    private NodeCandidate excluded(Screened screened) {
        RoutingNode node = screened.node();
        return new NodeCandidate(
                node.code(),
                node.name(),
                screening.costs().kilometers(node),
                false,
                screened.failures(),
                available(screened),
                null,
                0,
                null,
                Comparing.NOT_ELIGIBLE);
    }

    private NodeCandidate weighed(Screened screened, Candidate candidate, int position) {
        long unitsAlone = candidate.unitsAlone();
        Inclusion best = inclusion(position);
        return new NodeCandidate(
                candidate.node().code(),
                candidate.node().name(),
                candidate.kilometers(),
                true,
                screened.failures(),
                available(screened),
                candidate.cost(unitsAlone),
                Math.toIntExact(unitsAlone),
                best == null ? null : best.cost(),
                chosen[position] ? null : loss(best, shortLines(candidate)));
    }

    private @Nullable Inclusion inclusion(int position) {
        if (chosen[position]) {
            return chosenPlan;
        }
        return found.inclusions() == null ? null : found.inclusions().including(position);
    }

    private Loss loss(@Nullable Inclusion best, List<Integer> shortLines) {
        if (best != null) {
            return comparing.lossOf(best, shortLines);
        }
        LossReason reason = found.summary().budgetSpent() ? LossReason.NOT_COMPARED : LossReason.HOLDS_NO_LINE_WHOLE;
        return new Loss(reason, 0, 0, shortLines);
    }

    private List<Integer> shortLines(Candidate candidate) {
        List<Integer> lines = new ArrayList<>(0);
        for (int index = 0; index < demand.lines().size(); index++) {
            int sku = demand.skuOfLine(index);
            if (candidate.stock(sku) < problem.fillable(sku)) {
                lines.add(demand.lines().get(index).line());
            }
        }
        return List.copyOf(lines);
    }

    private List<Integer> available(Screened screened) {
        Integer[] units = new Integer[demand.lines().size()];
        Arrays.setAll(units, index -> screened.available(demand.skuOfLine(index)));
        return List.of(units);
    }
}
