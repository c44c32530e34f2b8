package org.crossdock.api.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.crossdock.api.paging.Cursors;
import org.crossdock.api.problem.InvalidParameter;
import org.crossdock.app.order.OrderPosition;
import org.crossdock.app.order.OrderQuery;
import org.crossdock.app.order.OrderSort;
import org.crossdock.domain.order.OrderStatus;
import org.jspecify.annotations.Nullable;

/** The parameters of a list of orders. */
public class OrderFilterV1 {

    private static final int LARGEST_PAGE = 250;

    @QueryParam("status")
    private List<String> status = List.of();

    @QueryParam("channel")
    private @Nullable String channel;

    @QueryParam("q")
    private @Nullable String q;

    @QueryParam("updated_since")
    private @Nullable String updatedSince;

    @QueryParam("cursor")
    private @Nullable String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(LARGEST_PAGE) private int limit;

    OrderQuery query(Cursors cursors) {
        return new OrderQuery(
                Optional.ofNullable(q),
                statuses(),
                Optional.ofNullable(channel),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(updatedSince).map(OrderFilterV1::instant),
                OrderSort.OLDEST_CHANGE,
                Optional.ofNullable(cursor).map(text -> position(cursors.read(filter(), text))),
                limit);
    }

    String cursor(Cursors cursors, OrderPosition next) {
        return cursors.write(filter(), next.at() + " " + next.id());
    }

    private String filter() {
        return "orders " + status + channel + q + updatedSince;
    }

    private static OrderPosition position(String text) {
        int space = text.indexOf(' ');
        return new OrderPosition(Instant.parse(text.substring(0, space)), UUID.fromString(text.substring(space + 1)));
    }

    private Set<OrderStatus> statuses() {
        Set<OrderStatus> wanted = EnumSet.noneOf(OrderStatus.class);
        for (String name : status) {
            wanted.add(status(name));
        }
        return wanted;
    }

    private static OrderStatus status(String name) {
        try {
            return OrderStatus.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidParameter("status", "one of " + List.of(OrderStatus.values()));
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new InvalidParameter("updated_since", "a time such as 2026-11-25T08:00:00Z");
        }
    }
}
