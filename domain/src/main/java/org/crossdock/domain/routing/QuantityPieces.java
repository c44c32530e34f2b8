package org.crossdock.domain.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts an order into the pieces that plans move around.
 *
 * <p>A SKU that some node holds whole is never cut. Where there are more of them than a partition can take, those that
 * exactly the same nodes hold are joined to one piece. A SKU that no single node holds is to be cut: each open node then
 * gives what it has, the cheapest first.
 */
final class QuantityPieces {

    private final List<Piece> whole;

    private final List<Integer> cut = new ArrayList<>(0);

    QuantityPieces(RoutingProblem problem) {
        List<Piece> pieces = new ArrayList<>();
        for (int sku = 0; sku < problem.demand().skuCount(); sku++) {
            int fillable = problem.fillable(sku);
            if (fillable == 0) {
                continue;
            }
            NodeSet holders = holders(problem, sku, fillable);
            if (holders.isEmpty()) {
                cut.add(sku);
            } else {
                pieces.add(new Piece(holders, sku, fillable));
            }
        }
        this.whole = pieces.size() > ExactPartition.MOST_PIECES ? joined(pieces) : List.copyOf(pieces);
    }

    List<Piece> whole() {
        return whole;
    }

    /** The SKUs that no single node holds. */
    List<Integer> cut() {
        return cut;
    }

    int count() {
        return whole.size() + cut.size();
    }

    private static List<Piece> joined(List<Piece> pieces) {
        Map<NodeSet, Piece> joined = new LinkedHashMap<>();
        pieces.forEach(piece -> joined.merge(piece.holders(), piece, Piece::join));
        return List.copyOf(joined.values());
    }

    private static NodeSet holders(RoutingProblem problem, int sku, int fillable) {
        List<Candidate> candidates = problem.candidates();
        NodeSet holders = NodeSet.none(candidates.size());
        for (int position = 0; position < candidates.size(); position++) {
            if (candidates.get(position).stock(sku) >= fillable) {
                holders.add(position);
            }
        }
        return holders;
    }
}
