package org.crossdock.app.order;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.tenant.Right;

/** Sums of orders by day, for the dashboard. */
@Stateless
@Needs(Right.ORDER_VIEW)
public class OrderFigures {

    private static final String OF_PERIOD = """
            select o.placedAt as placed, o.units as unit_count, o.totals.total as total_amount, o.currency as currency_code,
                   o.status as shown_status, o.nodes as node_codes
              from Order o""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OrderScope scope;

    /** The last day on which something was ordered, in this zone. */
    public Optional<LocalDate> lastDayWithOrders(ZoneId zone) {
        OrderConditions conditions = OrderConditions.ofScope(scope.codes());
        TypedQuery<Instant> last =
                entities.createQuery("select max(o.placedAt) from Order o" + conditions.where(), Instant.class);
        conditions.bind(last);
        return Optional.ofNullable(last.getSingleResult()).map(instant -> LocalDate.ofInstant(instant, zone));
    }

    /** The totals of each day of a period, also of days without orders; both ends belong to it. */
    public List<DayTotals> totals(LocalDate first, LocalDate last, ZoneId zone) {
        Optional<Set<String>> codes = scope.codes();
        OrderConditions conditions =
                OrderConditions.ofScope(codes).placedBetween(start(first, zone), start(last.plusDays(1), zone));
        TypedQuery<Tuple> orders = entities.createQuery(OF_PERIOD + conditions.where(), Tuple.class);
        conditions.bind(orders);
        DaySums sums = new DaySums(zone, codes);
        orders.getResultList().forEach(sums::add);
        return first.datesUntil(last.plusDays(1)).map(sums::of).toList();
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
