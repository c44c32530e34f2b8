package org.crossdock.app.channel.csv;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.crossdock.app.order.PlaceOrder;
import org.crossdock.domain.order.Customer;
import org.crossdock.domain.shared.Address;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.crossdock.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** Reads the orders of a sheet and says of each everything that is wrong. Nothing is looked up or placed here. */
final class OrderReading {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_ID = 120;
    private static final int LONGEST_SKU = 64;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_CITY = 120;
    private static final int LONGEST_POSTAL_CODE = 20;
    private static final int LONGEST_COUNTRY = 60;

    private final DecimalMark mark;
    private final KnownFacts known;

    OrderReading(DecimalMark mark, KnownFacts known) {
        this.mark = mark;
        this.known = known;
    }

    static List<FileOrder> orders(OrderSheet sheet, DecimalMark mark, KnownFacts known) {
        List<String> amounts = OrderColumn.AMOUNTS.stream()
                .flatMap(column -> sheet.values(column).stream())
                .toList();
        OrderReading reading = new OrderReading(mark.settled(amounts), known);
        return sheet.orders().stream().map(reading::order).toList();
    }

    private FileOrder order(List<OrderSheet.Row> rows) {
        CellReader cells = new CellReader(mark, fractionDigits(rows.getFirst()));
        OrderSheet.Row head = merged(rows, cells);
        PlaceOrder command = new PlaceOrder(
                channel(head, cells),
                cells.required(head, OrderColumn.EXTERNAL_ID, LONGEST_ID),
                cells.time(head, OrderColumn.PLACED_AT),
                currency(head, cells),
                method(head, cells),
                cells.optional(head, OrderColumn.PICKUP_NODE, LONGEST_CODE).orElse(null),
                customer(head, cells),
                address(head, cells),
                rows.stream().map(row -> line(row, cells)).toList(),
                cells.amount(head, OrderColumn.SHIPPING),
                Optional.empty());
        List<RowError> errors = cells.errors();
        OrderKey key = rows.getFirst().key();
        Optional<PlaceOrder> placeable = errors.isEmpty() ? Optional.of(command) : Optional.empty();
        return new FileOrder(key, rows, placeable, known.placed().contains(key), errors);
    }

    /** Of the currency the channel sells in; of an unknown channel, whatever the file has. */
    private int fractionDigits(OrderSheet.Row row) {
        @Nullable String currency = known.currencies().get(row.text(OrderColumn.CHANNEL));
        return currency == null
                ? Integer.MAX_VALUE
                : Money.zero(currency).toDecimal().scale();
    }

    /** The order's own columns, from whichever row has them; rows that contradict each other are told. */
    private static OrderSheet.Row merged(List<OrderSheet.Row> rows, CellReader cells) {
        OrderSheet.Row head = new OrderSheet.Row(rows.getFirst().line(), new EnumMap<>(OrderColumn.class));
        for (OrderSheet.Row row : rows) {
            row.cells().forEach((column, text) -> {
                String first = Objects.requireNonNullElse(head.cells().putIfAbsent(column, text), text);
                if (!OrderColumn.OF_LINE.contains(column) && !first.equals(text)) {
                    cells.refuse(row, column, "import.contradicts", "An earlier row of this order says " + first + ".");
                }
            });
        }
        return head;
    }

    private String channel(OrderSheet.Row head, CellReader cells) {
        String channel = cells.required(head, OrderColumn.CHANNEL, LONGEST_CODE);
        if (!channel.isEmpty() && !known.currencies().containsKey(channel)) {
            cells.refuse(head, OrderColumn.CHANNEL, "import.unknownChannel", "There is no channel with this code.");
        }
        return channel;
    }

    private String currency(OrderSheet.Row head, CellReader cells) {
        @Nullable String expected = known.currencies().get(head.text(OrderColumn.CHANNEL));
        String written = head.text(OrderColumn.CURRENCY).toUpperCase(Locale.ROOT);
        if (expected != null && !written.isEmpty() && !written.equals(expected)) {
            cells.refuse(head, OrderColumn.CURRENCY, "import.wrongCurrency", "The channel sells in " + expected + ".");
        }
        return expected == null ? written : expected;
    }

    private static FulfillmentMethod method(OrderSheet.Row head, CellReader cells) {
        return switch (head.text(OrderColumn.METHOD).toLowerCase(Locale.ROOT)) {
            case "", "ship", "shipping" -> FulfillmentMethod.SHIP;
            case "pickup", "pick up" -> {
                cells.required(head, OrderColumn.PICKUP_NODE, LONGEST_CODE);
                yield FulfillmentMethod.PICKUP;
            }
            default -> {
                cells.refuse(head, OrderColumn.METHOD, "import.badMethod", "It is neither ship nor pickup.");
                yield FulfillmentMethod.SHIP;
            }
        };
    }

    private static Customer customer(OrderSheet.Row head, CellReader cells) {
        @Nullable String email = cells.optional(head, OrderColumn.EMAIL, LONGEST_EMAIL).orElse(null);
        Optional<String> name = cells.optional(head, OrderColumn.CUSTOMER_NAME, LONGEST_NAME)
                .or(() -> cells.optional(head, OrderColumn.SHIPPING_NAME, LONGEST_NAME))
                .or(() -> Optional.ofNullable(email));
        if (name.isEmpty()) {
            cells.refuse(head, OrderColumn.CUSTOMER_NAME, "import.missing", "Nothing says who ordered.");
        }
        return new Customer(
                name.orElse(""),
                email,
                cells.optional(head, OrderColumn.PHONE, LONGEST_CODE).orElse(null));
    }

    private Address address(OrderSheet.Row head, CellReader cells) {
        String country = cells.required(head, OrderColumn.COUNTRY, LONGEST_COUNTRY);
        Optional<String> code = known.countries().apply(country);
        if (!country.isEmpty() && code.isEmpty()) {
            cells.refuse(head, OrderColumn.COUNTRY, "import.unknownCountry", "There is no country with this code.");
        }
        return new Address(
                cells.optional(head, OrderColumn.SHIPPING_NAME, LONGEST_NAME).orElse(null),
                cells.optional(head, OrderColumn.LINE1, LONGEST_NAME).orElse(null),
                cells.optional(head, OrderColumn.LINE2, LONGEST_NAME).orElse(null),
                cells.optional(head, OrderColumn.CITY, LONGEST_CITY).orElse(null),
                cells.optional(head, OrderColumn.REGION, LONGEST_CITY).orElse(null),
                cells.optional(head, OrderColumn.POSTAL_CODE, LONGEST_POSTAL_CODE)
                        .orElse(null),
                code.orElse(country));
    }

    private PlaceOrder.Line line(OrderSheet.Row row, CellReader cells) {
        String sku = cells.required(row, OrderColumn.SKU, LONGEST_SKU);
        if (!sku.isEmpty() && !known.skus().contains(sku)) {
            cells.refuse(row, OrderColumn.SKU, "import.unknownSku", "There is no product with this SKU.");
        }
        return new PlaceOrder.Line(
                sku,
                cells.quantity(row),
                cells.amount(row, OrderColumn.UNIT_PRICE),
                cells.amount(row, OrderColumn.DISCOUNT),
                cells.amount(row, OrderColumn.TAX));
    }
}
