package org.crossdock.app.order;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.domain.order.OrderId;
import org.crossdock.domain.order.OrderStatus;
import org.crossdock.domain.order.SalesChannel;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.crossdock.domain.shared.Money;

/** Turns selected columns into list rows. */
final class OrderRows {

    // in small letters: strict JPQL, which the container asks for, folds the names of columns
    static final String SELECT = """
            select o.id as order_id, o.number as order_number, o.channelId as channel_id, o.externalId as external_number,
                   o.status as shown_status, o.method as fulfillment, o.placedAt as placed, o.updatedAt as updated,
                   o.customer.name as customer_name, o.shippingAddress.city as ship_city, o.shippingAddress.region as ship_region,
                   o.shippingAddress.country as ship_country, o.units as unit_count, o.totals.total as total_amount,
                   o.currency as currency_code, o.nodes as node_codes
              from Order o""";

    private OrderRows() {}

    static OrderPage page(List<Tuple> found, OrderQuery query, Collection<SalesChannel> channels) {
        List<OrderRow> rows = found.stream()
                .limit(query.limit())
                .map(row -> row(row, channels))
                .toList();
        return new OrderPage(
                rows,
                found.size() > rows.size() ? Optional.of(position(rows.getLast(), query.sort())) : Optional.empty());
    }

    private static OrderPosition position(OrderRow row, OrderSort sort) {
        Instant at = switch (sort) {
            case NEWEST_PLACED, OLDEST_PLACED -> row.placedAt();
            case OLDEST_CHANGE -> row.updatedAt();
        };
        return new OrderPosition(at, row.id().value());
    }

    private static OrderRow row(Tuple row, Collection<SalesChannel> channels) {
        return new OrderRow(
                new OrderId(row.get("order_id", UUID.class)),
                row.get("order_number", Long.class),
                code(row.get("channel_id", UUID.class), channels),
                row.get("external_number", String.class),
                row.get("shown_status", OrderStatus.class),
                row.get("fulfillment", FulfillmentMethod.class),
                row.get("placed", Instant.class),
                row.get("updated", Instant.class),
                row.get("customer_name", String.class),
                row.get("ship_city", String.class),
                row.get("ship_region", String.class),
                row.get("ship_country", String.class),
                row.get("unit_count", Integer.class),
                new Money(row.get("total_amount", Long.class), row.get("currency_code", String.class)),
                row.get("node_codes", String.class));
    }

    private static String code(UUID id, Collection<SalesChannel> channels) {
        return channels.stream()
                .filter(channel -> channel.id().value().equals(id))
                .map(SalesChannel::code)
                .findFirst()
                .orElse("");
    }
}
