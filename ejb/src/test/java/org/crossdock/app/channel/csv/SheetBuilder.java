package org.crossdock.app.channel.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file of orders in the making, and the shop it is checked against. */
final class SheetBuilder {

    static final String HEADER = "externalId,channel,customerName,shippingCountry,sku,quantity,unitPrice";

    private final StringBuilder text = new StringBuilder();

    static SheetBuilder withHeader(String header) {
        SheetBuilder builder = new SheetBuilder();
        builder.text.append(header).append('\n');
        return builder;
    }

    static SheetBuilder usual() {
        return withHeader(HEADER);
    }

    SheetBuilder row(String row) {
        text.append(row).append('\n');
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    CsvTable table() {
        return CsvTable.read(bytes());
    }

    OrderSheet sheet() {
        return OrderSheet.read(bytes());
    }

    List<FileOrder> orders() {
        return orders(DecimalMark.DETECTED);
    }

    List<FileOrder> orders(DecimalMark mark) {
        return OrderReading.orders(sheet(), mark, shop());
    }

    /** One channel in USD, two products, order A-9 placed before, two countries. */
    private static KnownFacts shop() {
        Map<String, String> countries = Map.of("us", "US", "united states", "US", "gb", "GB");
        return new KnownFacts(
                Map.of("web", "USD"),
                Set.of("MUG", "TEE"),
                Set.of(new OrderKey("web", "A-9")),
                country -> Optional.ofNullable(countries.get(country.toLowerCase(Locale.ROOT))));
    }
}
