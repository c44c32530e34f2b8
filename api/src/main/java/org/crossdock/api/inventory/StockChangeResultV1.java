package org.crossdock.api.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.crossdock.api.problem.Problem;
import org.crossdock.app.inventory.StockChange;
import org.jspecify.annotations.Nullable;

/**
 * What became of one change of stock.
 *
 * @param index its place in the request, counted from 0
 * @param status what a request of its own would have answered
 * @param onHand units in the books now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StockChangeResultV1(
        int index,
        int status,
        String sku,
        String node,
        @Nullable Integer onHand,
        @Nullable Problem problem) {

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    /** What became of each, in the order sent. */
    public record Results(List<StockChangeResultV1> results) {}

    static StockChangeResultV1 of(int index, StockChange change) {
        return switch (change.outcome()) {
            case CHANGED -> new StockChangeResultV1(index, OK, change.sku(), change.node(), change.onHand(), null);
            case CONFLICT -> refused(index, change, "inventory.conflict", CONFLICT, "The books say " + change.onHand());
            case NEGATIVE ->
                refused(index, change, "inventory.negative", UNPROCESSABLE, "Only " + change.onHand() + " are on hand");
            case UNKNOWN_SKU ->
                refused(index, change, "inventory.unknownSku", UNPROCESSABLE, "There is no product " + change.sku());
            case UNKNOWN_NODE ->
                refused(index, change, "inventory.unknownNode", UNPROCESSABLE, "There is no node " + change.node());
        };
    }

    private static StockChangeResultV1 refused(
            int index, StockChange change, String reason, int status, String detail) {
        Problem problem = Problem.of(reason, "Stock not changed", status, detail);
        return new StockChangeResultV1(index, status, change.sku(), change.node(), change.onHand(), problem);
    }
}
