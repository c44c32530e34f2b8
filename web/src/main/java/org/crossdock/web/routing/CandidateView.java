package org.crossdock.web.routing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import org.crossdock.domain.routing.FilterFailure;
import org.crossdock.domain.routing.NodeCandidate;
import org.crossdock.domain.routing.RoutingExplanation;
import org.crossdock.domain.routing.RoutingLine;
import org.crossdock.web.frame.Figures;
import org.crossdock.web.frame.Words;
import org.jspecify.annotations.Nullable;

/**
 * A node in the why panel.
 *
 * @param chosen whether it is part of the plan
 * @param verdict chosen, passed over or not eligible
 * @param reason why, in words
 * @param stock what it had of each line, line by line
 * @param cost what it would cost to send everything it can by itself; null if it cannot take part
 */
public record CandidateView(
        String code,
        String name,
        boolean chosen,
        String tone,
        String verdict,
        String distance,
        String reason,
        List<String> stock,
        @Nullable CostView cost) {

    static CandidateView of(NodeCandidate node, RoutingExplanation explanation, String currency) {
        Words words = Words.of("routing");
        boolean chosen = node.loss() == null;
        String verdict = chosen ? "chosen" : node.eligible() ? "passedOver" : "notEligible";
        return new CandidateView(
                node.code(),
                node.name(),
                chosen,
                chosen ? "ok" : node.eligible() ? "mute" : "warn",
                words.say("verdict." + verdict),
                Figures.kilometers(node.kilometers()),
                reason(node, currency, words),
                stock(node, explanation.lines(), words),
                node.alone() == null ? null : CostView.of(node.alone(), currency));
    }

    private static String reason(NodeCandidate node, String currency, Words words) {
        if (node.loss() == null) {
            return words.say("reason.chosen");
        }
        if (!node.failures().isEmpty()) {
            return node.failures().stream()
                    .map(failure -> filter(failure, words))
                    .collect(joining(" "));
        }
        return LossWords.of(node.loss(), currency, words);
    }

    private static String filter(FilterFailure failure, Words words) {
        return words.say(failure.reason().key(), failure.value(), failure.limit());
    }

    private static List<String> stock(NodeCandidate node, List<RoutingLine> lines, Words words) {
        return IntStream.range(0, Math.min(lines.size(), node.available().size()))
                .mapToObj(index -> words.say(
                        "stock",
                        lines.get(index).sku(),
                        node.available().get(index),
                        lines.get(index).quantity()))
                .toList();
    }
}
