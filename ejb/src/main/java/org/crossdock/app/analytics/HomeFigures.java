package org.crossdock.app.analytics;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.crossdock.app.order.DayTotals;
import org.crossdock.app.order.OrderFigures;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.tenant.Right;

/** The figures of the dashboard. */
@Stateless
@Needs(Right.FIGURES_VIEW)
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
