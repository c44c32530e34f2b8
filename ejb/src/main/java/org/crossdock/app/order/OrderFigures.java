package org.crossdock.app.order;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.tenant.Right;

/** Sums of orders by day, for the dashboard. */
@Stateless
@Needs(Right.ORDER_VIEW)
public class OrderFigures {

    private static final String OF_PERIOD = """
            select o.placedAt as placed, o.units as unit_count, o.totals.total as total_amount, o.currency as currency_code,
                   o.status as shown_status, o.nodes as node_codes
              from Order o where o.placedAt >= :from and o.placedAt < :before""";

    @PersistenceContext
    private EntityManager entities;

    /** The last day on which something was ordered, in this zone. */
    public Optional<LocalDate> lastDayWithOrders(ZoneId zone) {
        return Optional.ofNullable(entities.createQuery("select max(o.placedAt) from Order o", Instant.class)
                        .getSingleResult())
                .map(last -> LocalDate.ofInstant(last, zone));
    }

    /** The totals of each day of a period, also of days without orders; both ends belong to it. */
    public List<DayTotals> totals(LocalDate first, LocalDate last, ZoneId zone) {
        List<Tuple> orders = entities.createQuery(OF_PERIOD, Tuple.class)
                .setParameter("from", first.atStartOfDay(zone).toInstant())
                .setParameter("before", last.plusDays(1).atStartOfDay(zone).toInstant())
                .getResultList();
        DaySums sums = new DaySums(zone);
        orders.forEach(sums::add);
        return first.datesUntil(last.plusDays(1)).map(sums::of).toList();
    }
}
