package org.crossdock.bench.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossdock.bench.order.OrderTemplate.Table;
import org.crossdock.bench.order.Specimen.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemplateMakerTest {
    private static final LocalDateTime THEN = LocalDateTime.of(2026, 11, 25, 9, 0);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 10, 0);
    private static final UUID CHANNEL = id(1);
    private static final UUID MUG = id(2);
    private static final UUID MUG_AT_EAST = id(3);
    private static final UUID EAST = id(4);
    private static final UUID ORDER = id(11);
    private static final UUID LINE = id(12);
    private static final UUID WORK = id(13);

    private static final Specimen SPECIMEN = new Specimen(List.of(
            rows("sales_order", List.of("id", "number", "channel_id", "external_id", "placed_at", "pickup_node"))
                    .with(ORDER, 1001L, CHANNEL, "A-1", THEN, null),
            rows("order_line", List.of("id", "order_id", "position", "product_id", "sku", "name"))
                    .with(LINE, ORDER, 0, MUG, "MUG", "A mug"),
            rows("fulfillment_order", List.of("id", "order_id", "node_id", "node_code"))
                    .with(WORK, ORDER, EAST, "DC-EAST"),
            rows("fulfillment_line", List.of("order_line_id", "sku", "stock_level_id"))
                    .with(LINE, "MUG", MUG_AT_EAST)));

    private final OrderTemplate template = TemplateMaker.make(SPECIMEN);
    private final StockPlace west = new StockPlace(id(24), "DC-WEST");
    private final RawOrder order = new RawOrder(
            77, NOW, List.of(id(31), id(32), id(33)), List.of(new StockItem(id(23), id(22), "CUP", "A cup", west)));

    @Test
    void ids_made_for_the_specimen_are_new_in_every_order_and_keep_their_sequence() {
        assertThat(template.ids()).isEqualTo(3);
        assertThat(row("sales_order").getFirst()).isEqualTo(id(31));
        assertThat(row("order_line")).startsWith(id(32), id(31));
        assertThat(row("fulfillment_order")).startsWith(id(33), id(31));
    }

    @Test
    void number_external_id_and_times_are_the_new_order_s_and_the_channel_stays() {
        assertThat(row("sales_order")).containsExactly(id(31), 77L, CHANNEL, "R-77", NOW, null);
    }

    @Test
    void goods_and_place_are_those_of_the_new_order() {
        assertThat(row("order_line")).endsWith(0, id(22), "CUP", "A cup");
        assertThat(row("fulfillment_order")).endsWith(id(24), "DC-WEST");
        assertThat(row("fulfillment_line")).containsExactly(id(32), "CUP", id(23));
    }

    private List<@Nullable Object> row(String table) {
        Table found = template.tables().stream()
                .filter(candidate -> candidate.insert().startsWith("INSERT INTO " + table + " "))
                .findFirst()
                .orElseThrow();
        return found.rows().getFirst().stream().map(cell -> cell.in(order)).toList();
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }

    private static Columns rows(String table, List<String> columns) {
        return new Columns(table, columns);
    }

    private record Columns(String table, List<String> names) {
        Rows with(@Nullable Object... row) {
            List<@Nullable Object> stored = Arrays.asList(Stream.of(row)
                    .map(value -> value instanceof UUID id ? Bytes.of(id) : value)
                    .toArray());
            return new Rows(table, names, List.of(stored));
        }
    }
}
