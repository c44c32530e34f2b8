package org.crossdock.app.channel.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A column of an order file, under its own name or one of those that other programs export. */
enum OrderColumn {
    EXTERNAL_ID("externalId", "order", "order id", "order number", "order no", "external order id"),
    CHANNEL("channel", "sales channel", "channel code"),
    PLACED_AT("placedAt", "order date", "date", "ordered at", "created at"),
    CURRENCY("currency", "currency code"),
    METHOD("shippingMethod", "method", "delivery method"),
    PICKUP_NODE("pickupNode", "pickup location", "pickup store"),
    CUSTOMER_NAME("customerName", "customer", "billing name", "name"),
    EMAIL("email", "customer email", "email address"),
    PHONE("phone", "customer phone", "telephone"),
    SHIPPING_NAME("shippingName", "recipient", "ship to"),
    LINE1("shippingLine1", "shipping address1", "shipping street", "address", "address1", "line1", "street"),
    LINE2("shippingLine2", "shipping address2", "address2", "line2"),
    CITY("shippingCity", "city", "town"),
    REGION("shippingRegion", "shipping province", "shipping state", "region", "state", "province"),
    POSTAL_CODE("shippingPostalCode", "shipping zip", "postal code", "postcode", "zip"),
    COUNTRY("shippingCountry", "country", "country code"),
    SHIPPING("shipping", "shipping amount", "shipping cost", "delivery fee"),
    SKU("sku", "lineitem sku", "item sku", "article"),
    QUANTITY("quantity", "qty", "lineitem quantity", "units"),
    UNIT_PRICE("unitPrice", "price", "lineitem price"),
    DISCOUNT("discount", "lineitem discount"),
    TAX("tax", "lineitem tax");

    static final Set<OrderColumn> REQUIRED = Set.of(EXTERNAL_ID, CHANNEL, SKU, QUANTITY);

    /** What each line has for itself; the other columns belong to the order. */
    static final Set<OrderColumn> OF_LINE = Set.of(SKU, QUANTITY, UNIT_PRICE, DISCOUNT, TAX);

    static final Set<OrderColumn> AMOUNTS = Set.of(SHIPPING, UNIT_PRICE, DISCOUNT, TAX);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // the set cannot be changed
    private final Set<String> names;

    OrderColumn(String label, String... otherNames) {
        this.label = label;
        this.names = Stream.concat(Stream.of(label), Arrays.stream(otherNames))
                .map(OrderColumn::folded)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Its name in our files and messages. */
    String label() {
        return label;
    }

    static Optional<OrderColumn> named(String header) {
        String name = folded(header);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(name))
                .findFirst();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
