package org.crossdock.bench.order;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crossdock.bench.order.OrderTemplate.Cell;
import org.crossdock.bench.order.OrderTemplate.Table;
import org.jspecify.annotations.Nullable;

/** Finds out what each value of a specimen means, and what takes its place in another order. */
final class TemplateMaker {
    private final Specimen specimen;
    private final Map<Object, Cell> meanings = new HashMap<>();

    private TemplateMaker(Specimen specimen) {
        this.specimen = specimen;
    }

    static OrderTemplate make(Specimen specimen) {
        TemplateMaker maker = new TemplateMaker(specimen);
        maker.learnOrder();
        maker.learnGoods();
        maker.learnPlace();
        int ids = maker.learnIds();
        List<Table> tables = specimen.tables().stream().map(maker::table).toList();
        return new OrderTemplate(tables, ids);
    }

    private void learnOrder() {
        Map<String, Object> order = rows("sales_order").getFirst();
        meanings.put(value(order, "external_id"), RawOrder::externalId);
        UUID channel = id(order, "channel_id");
        meanings.put(channel, raw -> channel);
    }

    private void learnGoods() {
        Map<String, UUID> levels = rows("fulfillment_line").stream()
                .collect(Collectors.toMap(line -> value(line, "sku").toString(), line -> id(line, "stock_level_id")));
        List<Map<String, Object>> lines = rows("order_line");
        for (Map<String, Object> line : lines) {
            int position = (Integer) value(line, "position");
            meanings.put(value(line, "sku"), raw -> raw.goods().get(position).sku());
            meanings.put(value(line, "name"), raw -> raw.goods().get(position).name());
            meanings.put(
                    id(line, "product_id"), raw -> raw.goods().get(position).product());
            UUID level = Objects.requireNonNull(levels.get(value(line, "sku").toString()));
            meanings.put(level, raw -> raw.goods().get(position).level());
        }
    }

    private void learnPlace() {
        Map<String, Object> work = rows("fulfillment_order").getFirst();
        meanings.put(id(work, "node_id"), raw -> raw.place().id());
        meanings.put(value(work, "node_code"), raw -> raw.place().code());
    }

    /** Whatever id has no meaning yet was made for this order; new ones keep their sequence. */
    private int learnIds() {
        Map<String, UUID> own = new TreeMap<>();
        specimen.tables().stream()
                .flatMap(rows -> rows.values().stream())
                .flatMap(List::stream)
                .map(TemplateMaker::readable)
                .filter(UUID.class::isInstance)
                .filter(id -> !meanings.containsKey(id))
                .forEach(id -> own.put(id.toString(), (UUID) id));
        int next = 0;
        for (UUID id : own.values()) {
            int index = next++;
            meanings.put(id, raw -> raw.ids().get(index));
        }
        return next;
    }

    private Table table(Specimen.Rows rows) {
        String columns =
                rows.columns().stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
        String insert = "INSERT INTO " + rows.table() + " (" + columns + ") VALUES (?"
                + ", ?".repeat(rows.columns().size() - 1) + ")";
        List<List<Cell>> cells = new ArrayList<>();
        for (List<@Nullable Object> row : rows.values()) {
            List<Cell> made = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                made.add(cell(rows.columns().get(i), row.get(i)));
            }
            cells.add(made);
        }
        return new Table(insert, cells);
    }

    private Cell cell(String column, @Nullable Object stored) {
        @Nullable Object value = readable(stored);
        if (column.equals("number")) {
            return RawOrder::number;
        }
        if (value instanceof LocalDateTime) {
            return RawOrder::at;
        }
        return value == null ? raw -> null : meanings.getOrDefault(value, raw -> value);
    }

    private List<Map<String, Object>> rows(String table) {
        Specimen.Rows rows = specimen.tables().stream()
                .filter(candidate -> candidate.table().equals(table))
                .findFirst()
                .orElseThrow();
        return rows.values().stream().map(row -> named(rows.columns(), row)).toList();
    }

    private static Map<String, Object> named(List<String> columns, List<@Nullable Object> row) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            @Nullable Object value = readable(row.get(i));
            if (value != null) {
                named.put(columns.get(i), value);
            }
        }
        return named;
    }

    private static UUID id(Map<String, Object> row, String column) {
        return (UUID) value(row, column);
    }

    private static Object value(Map<String, Object> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static @Nullable Object readable(@Nullable Object stored) {
        return stored instanceof byte[] bytes && bytes.length == Bytes.ID_LENGTH ? Bytes.toId(bytes) : stored;
    }
}
