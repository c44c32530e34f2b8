package org.crossdock.web.trace;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.crossdock.app.platform.audit.AuditPosition;
import org.crossdock.app.platform.audit.AuditQuery;
import org.crossdock.web.frame.FilterParameters;
import org.crossdock.web.frame.PageUrl;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the audit log as they stand in its address. What cannot be understood does not restrict.
 *
 * @param from first day, in UTC
 * @param to last day, in UTC
 */
record AuditFilters(
        Optional<String> q,
        Optional<String> actor,
        Optional<String> action,
        Optional<String> kind,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    static final String PATH = "/settings/audit";

    /** Reads the filters from the parameters of a request. */
    static AuditFilters of(Function<String, @Nullable String> parameter) {
        FilterParameters parameters = new FilterParameters(parameter);
        return new AuditFilters(
                parameters.text("q"),
                parameters.text("actor"),
                parameters.text("action"),
                parameters.text("kind"),
                parameters.day("from"),
                parameters.day("to"));
    }

    boolean isEmpty() {
        return url().equals(PageUrl.of(PATH));
    }

    /** The newest entries behind these filters, from a place on. */
    AuditQuery query(Optional<AuditPosition> after, int limit) {
        return new AuditQuery(
                q,
                actor,
                action,
                kind,
                from.map(FilterParameters::startOf),
                to.map(day -> FilterParameters.startOf(day.plusDays(1))),
                true,
                after,
                limit);
    }

    /** The log with these filters, on its first page. */
    PageUrl url() {
        return PageUrl.of(PATH)
                .with("q", q.orElse(null))
                .with("actor", actor.orElse(null))
                .with("action", action.orElse(null))
                .with("kind", kind.orElse(null))
                .with("from", from.map(LocalDate::toString).orElse(null))
                .with("to", to.map(LocalDate::toString).orElse(null));
    }
}
