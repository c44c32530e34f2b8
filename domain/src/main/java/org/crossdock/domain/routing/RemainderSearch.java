package org.crossdock.domain.routing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest plan when quantities must be cut, by trying all that can be left over.
 *
 * <p>Candidates are asked from the cheapest unit to the dearest. A cheapest plan lets each either give all it can of what
 * is left, or nothing: whatever it held back would have to come from a dearer node. So only what is left over matters;
 * equal remainders are kept once, with the least weight, and a remainder that cannot beat the best plan known is dropped.
 */
final class RemainderSearch {

    private final RoutingProblem problem;

    private final StepBudget budget;

    private final Remainder everything;

    private final int stepsEach;

    private final long leastOpening;

    private long bestWeight;

    private @Nullable Opening best;

    RemainderSearch(RoutingProblem problem, QuantityPieces pieces, StepBudget budget) {
        this.problem = problem;
        this.budget = budget;
        this.everything = Remainder.everything(problem, pieces);
        this.stepsEach = pieces.count();
        this.leastOpening = problem.candidates().stream()
                .mapToLong(Candidate::openingWeight)
                .min()
                .orElse(0);
    }

    /**
     * The nodes of the cheapest plan; empty if the budget did not suffice to prove it.
     *
     * @param known nodes of a plan that is known already
     */
    Optional<NodeSet> search(NodeSet known, long knownWeight) {
        bestWeight = knownWeight;
        Map<Remainder, Opening> reached = new LinkedHashMap<>();
        reached.put(everything, new Opening(null, -1, everything, 0));
        for (int position = 0; position < problem.candidates().size() && !budget.isSpent(); position++) {
            reached = ask(position, reached);
        }
        if (budget.isSpent()) {
            return Optional.empty();
        }
        return Optional.of(
                best == null ? known : best.nodes(problem.candidates().size()));
    }

    private Map<Remainder, Opening> ask(int position, Map<Remainder, Opening> reached) {
        Map<Remainder, Opening> next = LinkedHashMap.newLinkedHashMap(2 * reached.size());
        for (Opening opening : reached.values()) {
            budget.spend(stepsEach);
            if (leastWeight(opening, position) < bestWeight) {
                next.merge(opening.left(), opening, Opening::lighter);
                open(position, opening, next);
            }
            if (budget.isSpent()) {
                break;
            }
        }
        return next;
    }

    private void open(int position, Opening opening, Map<Remainder, Opening> reached) {
        Candidate candidate = problem.candidate(position);
        Remainder left = opening.left().after(position);
        long gives = opening.left().units() - left.units();
        if (gives == 0) {
            return;
        }
        long weight = opening.weight() + candidate.openingWeight() + gives * candidate.unitWeight();
        Opening next = new Opening(opening, position, left, weight);
        if (left.units() > 0) {
            reached.merge(left, next, Opening::lighter);
        } else if (weight < bestWeight) {
            bestWeight = weight;
            best = next;
        }
    }

    /** At least one more parcel is needed, and no unit will be cheaper than here. */
    private long leastWeight(Opening opening, int position) {
        return opening.weight()
                + leastOpening
                + opening.left().units() * problem.candidate(position).unitWeight();
    }

    /** A node was opened; the chain of them is a plan in the making. */
    private record Opening(@Nullable Opening before, int position, Remainder left, long weight) {

        static Opening lighter(Opening known, Opening found) {
            return found.weight < known.weight ? found : known;
        }

        NodeSet nodes(int candidates) {
            NodeSet nodes = NodeSet.none(candidates);
            for (Opening opening = this; opening.before != null; opening = opening.before) {
                nodes.add(opening.position);
            }
            return nodes;
        }
    }
}
