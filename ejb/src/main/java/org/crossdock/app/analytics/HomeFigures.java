package org.crossdock.app.analytics;

import static org.crossdock.domain.tenant.Role.ANALYST;
import static org.crossdock.domain.tenant.Role.INTEGRATION;
import static org.crossdock.domain.tenant.Role.MERCHANT_ADMIN;
import static org.crossdock.domain.tenant.Role.OPERATIONS;
import static org.crossdock.domain.tenant.Role.STORE_ASSOCIATE;
import static org.crossdock.domain.tenant.Role.SUPPORT_AGENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.crossdock.app.order.DayTotals;
import org.crossdock.app.order.OrderFigures;

/** The figures of the dashboard. */
@Stateless
@RolesAllowed({MERCHANT_ADMIN, OPERATIONS, SUPPORT_AGENT, ANALYST, STORE_ASSOCIATE, INTEGRATION})
public class HomeFigures {

    private static final int DAYS = 14;

    @Inject
    private OrderFigures orders;

    @Inject
    private Clock clock;

    /** Today's figures, or those of the last day with orders when today has none yet. */
    public DayFigures today(ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate day = orders.lastDayWithOrders(zone)
                .filter(last -> last.isBefore(today))
                .orElse(today);
        List<DayTotals> recent = orders.totals(day.minusDays(DAYS - 1), day, zone);
        return new DayFigures(day, day.isBefore(today), recent.getLast(), recent);
    }
}
