package org.crossdock.app.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crossdock.domain.order.OrderStatus;
import org.crossdock.domain.shared.Money;

/**
 * What was ordered on one day.
 *
 * @param value total of the orders, one amount per currency
 * @param split orders filled by more than one node
 * @param byNode orders that each node takes part in, by code
 * @param byHour orders per hour of the day, 24 entries
 */
public record DayTotals(
        LocalDate day,
        long orders,
        long units,
        List<Money> value,
        long split,
        Map<OrderStatus, Long> byStatus,
        Map<String, Long> byNode,
        List<Long> byHour) {}
