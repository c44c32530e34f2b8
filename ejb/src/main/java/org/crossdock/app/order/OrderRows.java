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

    static final String SELECT = """
            select o.id as id, o.number as number, o.channelId as channel, o.externalId as externalId,
                   o.status as status, o.method as method, o.placedAt as placedAt, o.updatedAt as updatedAt,
                   o.customer.name as customer, o.shippingAddress.city as city, o.shippingAddress.region as region,
                   o.shippingAddress.country as country, o.units as units, o.totals.total as total,
                   o.currency as currency, o.nodes as nodes
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
                new OrderId(row.get("id", UUID.class)),
                row.get("number", Long.class),
                code(row.get("channel", UUID.class), channels),
                row.get("externalId", String.class),
                row.get("status", OrderStatus.class),
                row.get("method", FulfillmentMethod.class),
                row.get("placedAt", Instant.class),
                row.get("updatedAt", Instant.class),
                row.get("customer", String.class),
                row.get("city", String.class),
                row.get("region", String.class),
                row.get("country", String.class),
                row.get("units", Integer.class),
                new Money(row.get("total", Long.class), row.get("currency", String.class)),
                row.get("nodes", String.class));
    }

    private static String code(UUID id, Collection<SalesChannel> channels) {
        return channels.stream()
                .filter(channel -> channel.id().value().equals(id))
                .map(SalesChannel::code)
                .findFirst()
                .orElse("");
    }
}
