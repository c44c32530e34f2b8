package org.crossdock.api.trace;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.api.paging.Cursors;
import org.crossdock.api.problem.InvalidParameter;
import org.crossdock.app.platform.audit.AuditPosition;
import org.crossdock.app.platform.audit.AuditQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of a list of audit entries. */
public class AuditFilterV1 {

    private static final int LARGEST_PAGE = 250;

    @QueryParam("q")
    private @Nullable String q;

    @QueryParam("actor")
    private @Nullable String actor;

    @QueryParam("action")
    private @Nullable String action;

    @QueryParam("subject_kind")
    private @Nullable String subjectKind;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("before")
    private @Nullable String before;

    @QueryParam("cursor")
    private @Nullable String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(LARGEST_PAGE) private int limit;

    AuditQuery query(Cursors cursors) {
        return new AuditQuery(
                Optional.ofNullable(q),
                Optional.ofNullable(actor),
                Optional.ofNullable(action),
                Optional.ofNullable(subjectKind),
                Optional.ofNullable(from).map(text -> instant("from", text)),
                Optional.ofNullable(before).map(text -> instant("before", text)),
                false,
                Optional.ofNullable(cursor).map(text -> position(cursors.read(filter(), text))),
                limit);
    }

    String cursor(Cursors cursors, AuditPosition next) {
        return cursors.write(filter(), next.at() + " " + next.id());
    }

    private String filter() {
        return "audit-log " + Arrays.asList(q, actor, action, subjectKind, from, before);
    }

    private static AuditPosition position(String text) {
        int space = text.indexOf(' ');
        return new AuditPosition(Instant.parse(text.substring(0, space)), UUID.fromString(text.substring(space + 1)));
    }

    private static Instant instant(String parameter, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new InvalidParameter(parameter, "a time such as 2026-11-25T08:00:00Z");
        }
    }
}
