package org.crossdock.app.channel.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.crossdock.app.order.PlaceOrder;
import org.crossdock.domain.order.Customer;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderReadingTest {

    private static final String COLUMNS = SheetBuilder.HEADER
            + ",placedAt,currency,shippingMethod,pickupNode,email,shippingPostalCode,shipping,discount,tax";

    @Test
    void rows_of_one_number_are_one_order_wherever_they_stand() {
        List<FileOrder> orders = SheetBuilder.usual()
                .row("A-1,web,Ann,US,MUG,2,12.50")
                .row("A-2,web,Bob,GB,TEE,1,8.00")
                .row("A-1,web,,,TEE,1,8.00")
                .orders();

        assertThat(orders).extracting(order -> order.key().externalId()).containsExactly("A-1", "A-2");
        assertThat(command(orders.getFirst()).lines())
                .extracting(PlaceOrder.Line::sku)
                .containsExactly("MUG", "TEE");
    }

    @Test
    void an_order_is_read_whole() {
        PlaceOrder order = command(SheetBuilder.withHeader(COLUMNS)
                .row(
                        "A-1,web,Ann,United States,MUG,2,12.50,2026-01-31T14:05:00+01:00,usd,ship,,ann@x.io,10001,4.95,1,0.5")
                .orders()
                .getFirst());

        assertThat(order.placedAt()).isEqualTo(Instant.parse("2026-01-31T13:05:00Z"));
        assertThat(order.currency()).isEqualTo("USD");
        assertThat(order.method()).isEqualTo(FulfillmentMethod.SHIP);
        assertThat(order.customer()).isEqualTo(new Customer("Ann", "ann@x.io", null));
        assertThat(order.shippingAddress().country()).isEqualTo("US");
        assertThat(order.shippingAddress().postalCode()).isEqualTo("10001");
        assertThat(order.shipping()).isEqualByComparingTo("4.95");
        assertThat(order.lines())
                .containsExactly(new PlaceOrder.Line(
                        "MUG", 2, new BigDecimal("12.50"), new BigDecimal("1"), new BigDecimal("0.5")));
    }

    @Test
    void headers_of_other_programs_are_understood_and_the_rest_is_named() {
        OrderSheet sheet = SheetBuilder.withHeader("Order Number;CHANNEL;Lineitem SKU;Qty;Shipping ZIP;Colour")
                .row("A-1;web;MUG;1;10001;red")
                .sheet();

        assertThat(sheet.rows().getFirst().text(OrderColumn.POSTAL_CODE)).isEqualTo("10001");
        assertThat(sheet.ignored()).containsExactly("Colour");
    }

    @Test
    void a_file_without_a_required_column_is_refused() {
        assertThatThrownBy(() ->
                        SheetBuilder.withHeader("externalId,sku").row("A-1,MUG").sheet())
                .isInstanceOf(FileRefused.class)
                .hasMessage("The file lacks the column(s) channel, quantity");
    }

    @Test
    void two_columns_of_one_meaning_are_refused() {
        assertThatThrownBy(() -> SheetBuilder.withHeader("externalId,channel,sku,quantity,Qty")
                        .row("A-1,web,MUG,1,1")
                        .sheet())
                .isInstanceOf(FileRefused.class)
                .extracting("reason")
                .isEqualTo("import.doubleColumn");
    }

    @Test
    void an_order_that_was_placed_before_exists() {
        FileOrder order =
                SheetBuilder.usual().row("A-9,web,Ann,US,MUG,1,1").orders().getFirst();

        assertThat(order.status()).isEqualTo(RowStatus.EXISTS);
    }

    @ParameterizedTest
    @CsvSource({
        // external id, channel, name, country, sku, quantity, price | column, reason
        "'',  web,  Ann, US,  MUG, 1,    1.00,    externalId,      import.missing",
        "A-1, shop, Ann, US,  MUG, 1,    1.00,    channel,         import.unknownChannel",
        "A-1, web,  '',  US,  MUG, 1,    1.00,    customerName,    import.missing",
        "A-1, web,  Ann, '',  MUG, 1,    1.00,    shippingCountry, import.missing",
        "A-1, web,  Ann, Oz,  MUG, 1,    1.00,    shippingCountry, import.unknownCountry",
        "A-1, web,  Ann, US,  HAT, 1,    1.00,    sku,             import.unknownSku",
        "A-1, web,  Ann, US,  MUG, 0,    1.00,    quantity,        import.badQuantity",
        "A-1, web,  Ann, US,  MUG, 1.5,  1.00,    quantity,        import.badQuantity",
        "A-1, web,  Ann, US,  MUG, two,  1.00,    quantity,        import.badQuantity",
        "A-1, web,  Ann, US,  MUG, 1,    -1.00,   unitPrice,       import.badAmount",
        "A-1, web,  Ann, US,  MUG, 1,    $1,      unitPrice,       import.badAmount",
        "A-1, web,  Ann, US,  MUG, 1,    1.005,   unitPrice,       import.badAmount",
        "A-1, web,  Ann, US,  MUG, 1,    1e9,     unitPrice,       import.badAmount",
    })
    void what_is_wrong_is_told_with_line_column_value_and_reason(
            String id,
            String channel,
            String name,
            String country,
            String sku,
            String quantity,
            String price,
            String column,
            String reason) {
        FileOrder order = SheetBuilder.usual()
                .row(String.join(",", id, channel, name, country, sku, quantity, price))
                .orders()
                .getFirst();

        assertThat(order.status()).isEqualTo(RowStatus.INVALID);
        assertThat(order.command()).isEmpty();
        assertThat(order.errors())
                .extracting(RowError::line, RowError::column, RowError::reason)
                .contains(tuple(2, column, reason));
    }

    @ParameterizedTest
    @CsvSource({
        "placedAt,       2026-02-30,           import.badTime",
        "placedAt,       31.01.2026,           import.badTime",
        "currency,       EUR,                  import.wrongCurrency",
        "shippingMethod, drone,                import.badMethod",
        "shippingPostalCode, 123456789012345678901, import.tooLong",
    })
    void order_columns_are_checked(String column, String value, String reason) {
        FileOrder order = SheetBuilder.withHeader(SheetBuilder.HEADER + "," + column)
                .row("A-1,web,Ann,US,MUG,1,1.00," + value)
                .orders()
                .getFirst();

        assertThat(order.errors())
                .containsExactly(new RowError(
                        2, column, value, reason, order.errors().getFirst().message()));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        FileOrder order =
                SheetBuilder.usual().row("A-1,shop,,Oz,HAT,0,x").orders().getFirst();

        assertThat(order.errors()).hasSize(6);
    }

    @Test
    void rows_that_contradict_each_other_are_told() {
        FileOrder order = SheetBuilder.usual()
                .row("A-1,web,Ann,US,MUG,1,1.00")
                .row("A-1,web,Bob,US,TEE,1,1.00")
                .orders()
                .getFirst();

        assertThat(order.errors())
                .extracting(RowError::line, RowError::column, RowError::reason)
                .containsExactly(tuple(3, "customerName", "import.contradicts"));
    }

    @Test
    void a_pickup_names_its_node() {
        SheetBuilder file = SheetBuilder.withHeader(SheetBuilder.HEADER + ",method,pickupNode")
                .row("A-1,web,Ann,US,MUG,1,1.00,pickup,ST-1")
                .row("A-2,web,Ann,US,MUG,1,1.00,pickup,");

        assertThat(command(file.orders().getFirst()).pickupNode()).isEqualTo("ST-1");
        assertThat(file.orders().get(1).errors()).extracting(RowError::column).containsExactly("pickupNode");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-31T00:00:00Z",
        "2026-01-31 14:05, 2026-01-31T14:05:00Z",
        "2026-01-31T14:05:07, 2026-01-31T14:05:07Z",
        "2026-01-31T14:05:07Z, 2026-01-31T14:05:07Z"
    })
    void days_and_times_without_a_zone_are_utc(String text, Instant moment) {
        FileOrder order = SheetBuilder.withHeader(SheetBuilder.HEADER + ",date")
                .row("A-1,web,Ann,US,MUG,1,1.00," + text)
                .orders()
                .getFirst();

        assertThat(command(order).placedAt()).isEqualTo(moment);
    }

    @Test
    void decimal_commas_are_detected() {
        SheetBuilder file =
                SheetBuilder.withHeader(SheetBuilder.HEADER.replace(',', ';')).row("A-1;web;Ann;US;MUG;1;12,50");

        assertThat(command(file.orders().getFirst()).lines().getFirst().unitPrice())
                .isEqualByComparingTo("12.50");
    }

    @Test
    void a_mark_that_was_stated_is_not_guessed_again() {
        SheetBuilder file =
                SheetBuilder.withHeader(SheetBuilder.HEADER.replace(',', ';')).row("A-1;web;Ann;US;MUG;1;12,50");

        assertThat(file.orders(DecimalMark.POINT).getFirst().errors())
                .extracting(RowError::reason)
                .containsExactly("import.badAmount");
    }

    private static PlaceOrder command(FileOrder order) {
        assertThat(order.errors()).isEmpty();
        return order.command().orElseThrow();
    }
}
