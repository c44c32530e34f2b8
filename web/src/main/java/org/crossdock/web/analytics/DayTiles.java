package org.crossdock.web.analytics;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import org.crossdock.app.analytics.DayFigures;
import org.crossdock.app.order.DayTotals;
import org.crossdock.domain.order.OrderStatus;
import org.crossdock.web.frame.Figures;
import org.crossdock.web.frame.PageUrl;
import org.crossdock.web.frame.Words;

/** The figures of a day, compared with the day before; each opens the orders it counts. */
final class DayTiles {

    private static final long WHOLE = 100;

    private final DayTotals totals;
    private final DayTotals before;
    private final Words words;

    private DayTiles(DayTotals totals, DayTotals before, Words words) {
        this.totals = totals;
        this.before = before;
        this.words = words;
    }

    static List<Tile> of(DayFigures day) {
        List<DayTotals> recent = day.recentDays();
        DayTotals before = recent.get(Math.max(0, recent.size() - 2));
        return new DayTiles(day.totals(), before, Words.of("analytics")).all();
    }

    /** The order list of one day. */
    static PageUrl ordersOf(LocalDate day) {
        return PageUrl.of("/order/list").with("from", day.toString()).with("to", day.toString());
    }

    private List<Tile> all() {
        return List.of(
                tile("orders", Figures.number(totals.orders()), "", compared(before.orders())),
                tile("units", Figures.number(totals.units()), "", compared(before.units())),
                tile("revenue", revenue(), "", words.say("note.revenue")),
                status("waiting", OrderStatus.WAITING_FOR_ROUTING),
                status("backordered", OrderStatus.BACKORDERED),
                status("scheduled", OrderStatus.SCHEDULED),
                status("released", OrderStatus.RELEASED),
                tile("split", percent(totals.split(), totals.orders()), "", words.say("note.split", totals.split())));
    }

    private Tile status(String view, OrderStatus status) {
        long count = totals.byStatus().getOrDefault(status, 0L);
        return tile(view, Figures.number(count), view, words.say("note." + view));
    }

    private Tile tile(String id, String figure, String view, String note) {
        return new Tile(
                id,
                words.say("tile." + id),
                figure,
                note,
                ordersOf(totals.day()).with("status", view));
    }

    private String compared(long dayBefore) {
        return words.say("note.before", dayBefore);
    }

    private String revenue() {
        return totals.value().isEmpty()
                ? Figures.number(0)
                : totals.value().stream().map(Figures::money).collect(joining(" + "));
    }

    private static String percent(long part, long all) {
        return all == 0 ? Figures.number(null) : Figures.number(Math.round((double) WHOLE * part / all)) + "\u00a0%";
    }
}
