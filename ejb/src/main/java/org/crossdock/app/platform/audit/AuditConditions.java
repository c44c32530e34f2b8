package org.crossdock.app.platform.audit;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossdock.app.platform.persistence.LikePattern;

/** The conditions of an audit query as JPQL, every value a parameter. */
final class AuditConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final boolean newestFirst;

    AuditConditions(AuditQuery query) {
        this.newestFirst = query.newestFirst();
        query.text().map(String::strip).filter(text -> !text.isEmpty()).ifPresent(this::matchesText);
        query.actor().ifPresent(actor -> add("a.actorName = :actor", "actor", actor));
        query.action().ifPresent(action -> add("a.action = :action", "action", action));
        query.subjectKind().ifPresent(kind -> add("a.subjectKind = :kind", "kind", kind));
        query.from().ifPresent(from -> add("a.occurredAt >= :from", "from", from));
        query.before().ifPresent(before -> add("a.occurredAt < :before", "before", before));
        query.after().ifPresent(this::goesOnAfter);
    }

    private void matchesText(String text) {
        parameters.put("label", LikePattern.startingWith(text));
        add("(a.subjectId = :text or a.subjectLabel like :label escape '!')", "text", text);
    }

    private void goesOnAfter(AuditPosition position) {
        String sign = newestFirst ? "<" : ">";
        parameters.put("id", position.id());
        add(
                "a.occurredAt " + sign + "= :at and (a.occurredAt " + sign + " :at or a.id " + sign + " :id)",
                "at",
                position.at());
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    String whereAndOrder() {
        String direction = newestFirst ? " desc" : " asc";
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return where + " order by a.occurredAt" + direction + ", a.id" + direction;
    }

    void bind(Query query) {
        parameters.forEach(query::setParameter);
    }
}
