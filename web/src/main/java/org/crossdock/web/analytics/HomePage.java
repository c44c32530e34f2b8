package org.crossdock.web.analytics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossdock.app.analytics.DayFigures;
import org.crossdock.app.analytics.HomeFigures;
import org.crossdock.app.catalog.NodeDesk;
import org.crossdock.app.order.DayTotals;
import org.crossdock.app.order.OrderQuery;
import org.crossdock.app.order.OrderRow;
import org.crossdock.app.order.OrderSearch;
import org.crossdock.web.frame.Figures;
import org.crossdock.web.picture.BarChart;
import org.jspecify.annotations.Nullable;

/** Today at a glance; a merchant without orders today sees the last day that had some, and is told so. */
@Named
@RequestScoped
public class HomePage {

    private static final int LATEST = 8;

    @Inject
    HomeFigures figures;

    @Inject
    OrderSearch orders;

    @Inject
    NodeDesk nodes;

    private @Nullable HomeContent content;

    /** Reads the figures of the day. */
    public void load() {
        DayFigures day = figures.today(ZoneOffset.UTC);
        List<OrderRow> latest = orders.find(OrderQuery.newest(LATEST)).rows();
        content = new HomeContent(
                day,
                DayTiles.of(day),
                BarChart.of(hours(day.totals())),
                BarChart.of(days(day)),
                NodeShare.of(day.totals(), nodes.nodes()),
                latest);
    }

    private static List<BarChart.Figure> hours(DayTotals totals) {
        List<BarChart.Figure> hours = new ArrayList<>();
        for (int hour = 0; hour < totals.byHour().size(); hour++) {
            hours.add(new BarChart.Figure(
                    String.format(Locale.ROOT, "%02d:00", hour), totals.byHour().get(hour)));
        }
        return hours;
    }

    private static List<BarChart.Figure> days(DayFigures day) {
        return day.recentDays().stream()
                .map(totals -> new BarChart.Figure(Figures.shortDay(totals.day()), totals.orders()))
                .toList();
    }

    public @Nullable HomeContent getContent() {
        return content;
    }
}
