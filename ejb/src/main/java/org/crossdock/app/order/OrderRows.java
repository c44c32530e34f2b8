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
            select o.id as orderId, o.number as orderNumber, o.channelId as channelId, o.externalId as externalNumber,
                   o.status as shownStatus, o.method as fulfillment, o.placedAt as placed, o.updatedAt as updated,
                   o.customer.name as customerName, o.shippingAddress.city as shipCity, o.shippingAddress.region as shipRegion,
                   o.shippingAddress.country as shipCountry, o.units as unitCount, o.totals.total as totalAmount,
                   o.currency as currencyCode, o.nodes as nodeCodes
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
                new OrderId(row.get("orderId", UUID.class)),
                row.get("orderNumber", Long.class),
                code(row.get("channelId", UUID.class), channels),
                row.get("externalNumber", String.class),
                row.get("shownStatus", OrderStatus.class),
                row.get("fulfillment", FulfillmentMethod.class),
                row.get("placed", Instant.class),
                row.get("updated", Instant.class),
                row.get("customerName", String.class),
                row.get("shipCity", String.class),
                row.get("shipRegion", String.class),
                row.get("shipCountry", String.class),
                row.get("unitCount", Integer.class),
                new Money(row.get("totalAmount", Long.class), row.get("currencyCode", String.class)),
                row.get("nodeCodes", String.class));
    }

    private static String code(UUID id, Collection<SalesChannel> channels) {
        return channels.stream()
                .filter(channel -> channel.id().value().equals(id))
                .map(SalesChannel::code)
                .findFirst()
                .orElse("");
    }
}
