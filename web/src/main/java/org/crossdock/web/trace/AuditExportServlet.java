package org.crossdock.web.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossdock.app.platform.audit.AuditPage;
import org.crossdock.app.platform.audit.AuditPosition;
import org.crossdock.app.platform.audit.AuditRow;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.trace.AuditDesk;
import org.crossdock.domain.tenant.Right;
import org.crossdock.web.frame.SafeCell;

/** Writes every entry behind the present filters as CSV, a page at a time. */
@WebServlet(AuditExportServlet.PATH)
public class AuditExportServlet extends HttpServlet {

    static final String PATH = "/settings/audit/export";

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 500;
    private static final String[] HEAD = {
        "chain_seq",
        "occurred_at",
        "action",
        "subject_kind",
        "subject_id",
        "subject",
        "actor_kind",
        "actor",
        "address",
        "before",
        "after",
        "reason",
        "cause",
        "entry_id"
    };

    @Inject
    transient AuditDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!CurrentCaller.get().may(Right.AUDIT_VIEW)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        AuditFilters filters = AuditFilters.of(request::getParameter);
        response.setContentType("text/csv");
        response.setCharacterEncoding(UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-log.csv\"");
        CsvWriter csv = CsvWriter.builder().build(response.getWriter());
        csv.writeRecord(HEAD);
        Optional<AuditPosition> after = Optional.empty();
        do {
            AuditPage page = desk.find(filters.query(after, ROWS));
            page.rows().forEach(row -> csv.writeRecord(fields(row)));
            after = page.next();
        } while (after.isPresent());
        csv.flush();
    }

    private static String[] fields(AuditRow row) {
        return new String[] {
            Objects.toString(row.chainSeq(), ""),
            row.occurredAt().toString(),
            row.action(),
            row.subject().kind(),
            SafeCell.of(row.subject().id()),
            SafeCell.of(row.subject().label()),
            row.actorKind().name(),
            SafeCell.of(row.actorName()),
            row.address(),
            SafeCell.of(lines(row.before())),
            SafeCell.of(lines(row.after())),
            SafeCell.of(row.reason()),
            Objects.toString(row.cause(), ""),
            row.id().toString()
        };
    }

    private static String lines(Map<String, String> values) {
        return values.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("\n"));
    }
}
