package org.crossdock.web.analytics;

import java.util.List;
import org.crossdock.app.analytics.DayFigures;
import org.crossdock.app.order.OrderRow;
import org.crossdock.web.picture.BarChart;

/** Everything the dashboard shows. */
public record HomeContent(
        DayFigures day,
        List<Tile> tiles,
        BarChart hours,
        BarChart days,
        List<NodeShare> nodes,
        List<OrderRow> latest) {}
