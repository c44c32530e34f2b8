package org.crossdock.web.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossdock.app.inventory.StockRow;
import org.crossdock.domain.inventory.StockCounters;
import org.jspecify.annotations.Nullable;

/** Stock levels as a table: one row for each SKU, one column for each node. */
public record StockMatrix(List<String> nodes, List<Row> rows) {

    static StockMatrix of(List<StockRow> levels, List<String> nodes) {
        Map<String, List<StockRow>> bySku = new LinkedHashMap<>();
        levels.forEach(level ->
                bySku.computeIfAbsent(level.sku(), sku -> new ArrayList<>()).add(level));
        return new StockMatrix(
                nodes, bySku.values().stream().map(row -> Row.of(row, nodes)).toList());
    }

    /**
     * One SKU at every node.
     *
     * @param available units available at all nodes shown
     */
    public record Row(String sku, String name, int available, int onHand, List<Cell> cells) {

        static Row of(List<StockRow> levels, List<String> nodes) {
            StockRow first = levels.getFirst();
            return new Row(
                    first.sku(),
                    first.name(),
                    levels.stream()
                            .mapToInt(level -> level.counters().available())
                            .sum(),
                    levels.stream().mapToInt(level -> level.counters().onHand()).sum(),
                    nodes.stream().map(node -> Cell.of(node, levels)).toList());
        }
    }

    /**
     * One SKU at one node.
     *
     * @param counters null when the node has never held it
     */
    public record Cell(String node, @Nullable StockCounters counters) {

        static Cell of(String node, List<StockRow> levels) {
            return levels.stream()
                    .filter(level -> level.node().equals(node))
                    .findFirst()
                    .map(level -> new Cell(node, level.counters()))
                    .orElseGet(() -> new Cell(node, null));
        }
    }
}
