package org.crossdock.app.order;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.crossdock.domain.order.OrderStatus;

/**
 * Which orders a list asks for; everything left empty does not restrict.
 *
 * @param text order number, external id, SKU, or the beginning of an e-mail address or a customer's name
 * @param channel code of a channel
 * @param node code of a node that takes part
 * @param placedFrom first instant, inclusive
 * @param placedBefore last instant, exclusive
 * @param after the row to go on after, from {@link OrderPage#next()}
 * @param limit rows wanted, 1 to 1,000
 */
public record OrderQuery(
        Optional<String> text,
        Set<OrderStatus> statuses,
        Optional<String> channel,
        Optional<String> node,
        Optional<Instant> placedFrom,
        Optional<Instant> placedBefore,
        Optional<Instant> updatedSince,
        OrderSort sort,
        Optional<OrderPosition> after,
        int limit) {

    private static final int LARGEST_PAGE = 1000;

    public OrderQuery {
        statuses = Set.copyOf(statuses);
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("limit must be between 1 and " + LARGEST_PAGE);
        }
    }

    /** Every order, the newest first. */
    public static OrderQuery newest(int limit) {
        return new OrderQuery(
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OrderSort.NEWEST_PLACED,
                Optional.empty(),
                limit);
    }
}
