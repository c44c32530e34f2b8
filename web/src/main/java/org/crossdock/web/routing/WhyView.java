package org.crossdock.web.routing;

import java.util.Comparator;
import java.util.List;
import org.crossdock.domain.routing.NodeCandidate;
import org.crossdock.domain.routing.RoutingExplanation;
import org.crossdock.web.frame.Words;

/**
 * A stored routing decision in words: what was chosen and how, every node with why it won or lost, and the plans that
 * were weighed against the chosen one.
 *
 * @param method how the plan was searched for, and what that proves
 * @param notes what a reader must know to trust the figures
 */
public record WhyView(
        String summary, String method, List<String> notes, List<CandidateView> candidates, List<PlanView> plans) {

    private static final Comparator<NodeCandidate> BEST_FIRST = Comparator.comparing(
                    (NodeCandidate node) -> node.loss() != null)
            .thenComparing(node -> !node.eligible())
            .thenComparingLong(WhyView::extraCost);

    /** Puts an explanation into words; costs are in the currency of the order. */
    public static WhyView of(RoutingExplanation explanation, String currency) {
        Words words = Words.of("routing");
        List<PlanView> plans = explanation.plans().stream()
                .map(plan -> PlanView.of(plan, currency))
                .toList();
        return new WhyView(
                summary(explanation, plans, words),
                words.say(
                        explanation.search().method().key(),
                        explanation.search().pieces(),
                        explanation.search().nodes(),
                        explanation.search().steps()),
                explanation.notes().stream().map(note -> words.say(note.key())).toList(),
                explanation.nodes().stream()
                        .sorted(BEST_FIRST)
                        .map(node -> CandidateView.of(node, explanation, currency))
                        .toList(),
                plans);
    }

    private static long extraCost(NodeCandidate node) {
        return node.loss() == null ? 0 : node.loss().costDifference();
    }

    private static String summary(RoutingExplanation explanation, List<PlanView> plans, Words words) {
        String target = explanation.target().label();
        if (plans.isEmpty() || plans.getFirst().parcels().isEmpty()) {
            return words.say("summary.none", target);
        }
        PlanView chosen = plans.getFirst();
        int parcels = explanation.plans().getFirst().parcels().size();
        return words.say(
                "summary", parcels, chosen.parcels(), target, chosen.cost().total());
    }
}
