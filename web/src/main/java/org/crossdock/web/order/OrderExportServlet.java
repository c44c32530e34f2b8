package org.crossdock.web.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.crossdock.app.order.OrderPage;
import org.crossdock.app.order.OrderPosition;
import org.crossdock.app.order.OrderRow;
import org.crossdock.app.order.OrderSearch;
import org.crossdock.app.order.OrderSort;
import org.crossdock.web.frame.SafeCell;

/**
 * Writes every order behind the present filters as CSV, a page at a time, so that a long list needs no more memory than
 * a short one.
 */
@WebServlet("/order/export")
public class OrderExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 500;
    private static final String[] HEAD = {
        "number",
        "external_id",
        "channel",
        "status",
        "method",
        "placed_at",
        "customer",
        "city",
        "region",
        "country",
        "units",
        "total",
        "currency",
        "locations"
    };

    @Inject
    transient OrderSearch search;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OrderFilters filters = OrderFilters.of(request::getParameter);
        response.setContentType("text/csv");
        response.setCharacterEncoding(UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"orders.csv\"");
        CsvWriter csv = CsvWriter.builder().build(response.getWriter());
        csv.writeRecord(HEAD);
        Optional<OrderPosition> after = Optional.empty();
        do {
            OrderPage page = search.find(filters.query(OrderSort.NEWEST_PLACED, after, ROWS));
            page.rows().forEach(row -> csv.writeRecord(fields(row)));
            after = page.next();
        } while (after.isPresent());
        csv.flush();
    }

    private static String[] fields(OrderRow row) {
        return new String[] {
            Long.toString(row.number()),
            SafeCell.of(row.externalId()),
            SafeCell.of(row.channel()),
            row.status().name(),
            row.method().name(),
            row.placedAt().toString(),
            SafeCell.of(row.customerName()),
            SafeCell.of(row.city()),
            SafeCell.of(row.region()),
            SafeCell.of(row.country()),
            Integer.toString(row.units()),
            row.total().toDecimal().toPlainString(),
            row.total().currency(),
            SafeCell.of(row.nodes())
        };
    }
}
