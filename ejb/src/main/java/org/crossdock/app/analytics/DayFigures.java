package org.crossdock.app.analytics;

import java.time.LocalDate;
import java.util.List;
import org.crossdock.app.order.DayTotals;

/**
 * The figures of one day.
 *
 * @param day the day shown, in the zone asked for
 * @param latest whether it is the last day with orders because the wanted one has none
 * @param totals orders, units and value of the day
 * @param recentDays the days up to this one, oldest first, each with its totals
 */
public record DayFigures(LocalDate day, boolean latest, DayTotals totals, List<DayTotals> recentDays) {}
