package org.crossdock.app.channel.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A CSV file whose columns are understood, before its values are.
 *
 * @param ignored headers that mean nothing here
 */
record OrderSheet(CsvTable table, List<Row> rows, List<String> ignored) {

    static OrderSheet read(byte[] file) {
        CsvTable table = CsvTable.read(file);
        Map<OrderColumn, Integer> places = new EnumMap<>(OrderColumn.class);
        List<String> ignored = new ArrayList<>();
        for (int place = 0; place < table.header().size(); place++) {
            String header = table.header().get(place).strip();
            int here = place;
            OrderColumn.named(header).ifPresentOrElse(column -> put(places, column, here), () -> ignored.add(header));
        }
        List<String> missing = OrderColumn.REQUIRED.stream()
                .filter(column -> !places.containsKey(column))
                .sorted()
                .map(OrderColumn::label)
                .toList();
        if (!missing.isEmpty()) {
            throw FileRefused.missingColumns(missing);
        }
        List<Row> rows = table.rows().stream().map(row -> Row.of(row, places)).toList();
        return new OrderSheet(table, rows, ignored);
    }

    private static void put(Map<OrderColumn, Integer> places, OrderColumn column, int place) {
        if (places.putIfAbsent(column, place) != null) {
            throw FileRefused.doubleColumn(column.label());
        }
    }

    /** The rows of each order, orders in the order of their first row. */
    Collection<List<Row>> orders() {
        return rows.stream()
                .collect(Collectors.groupingBy(Row::key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** Every value of a column, once. */
    List<String> values(OrderColumn column) {
        return rows.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * One row by columns; blank cells are not in it.
     *
     * @param line its line in the file, counted from 1
     */
    record Row(int line, Map<OrderColumn, String> cells) {

        private static Row of(CsvTable.Row row, Map<OrderColumn, Integer> places) {
            Map<OrderColumn, String> cells = new EnumMap<>(OrderColumn.class);
            places.forEach((column, place) -> {
                String text = row.cell(place);
                if (!text.isEmpty()) {
                    cells.put(column, text);
                }
            });
            return new Row(row.line(), cells);
        }

        String text(OrderColumn column) {
            return Objects.requireNonNullElse(cells.get(column), "");
        }

        OrderKey key() {
            return new OrderKey(text(OrderColumn.CHANNEL), text(OrderColumn.EXTERNAL_ID));
        }
    }
}
