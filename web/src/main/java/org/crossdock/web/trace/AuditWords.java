package org.crossdock.web.trace;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.crossdock.app.platform.audit.AuditRow;
import org.crossdock.web.frame.Words;

/** The log's names in words; a name that came with a newer release is shown as it is. */
final class AuditWords {

    private final Words words = Words.of("trace");

    String action(String code) {
        return words.sayOr("action." + code, code);
    }

    String kind(String kind) {
        return words.sayOr("kind." + kind, kind);
    }

    String actorKind(AuditRow row) {
        return words.name("actor", row.actorKind());
    }

    String chip(String parameter, String value) {
        return words.say("chip." + parameter, value);
    }

    /** What changed, a line for each field, by name. */
    List<String> changes(AuditRow row) {
        TreeSet<String> fields = new TreeSet<>(row.before().keySet());
        fields.addAll(row.after().keySet());
        return fields.stream().map(field -> change(row, field)).toList();
    }

    private String change(AuditRow row, String field) {
        String name = words.sayOr("field." + field, field);
        String before = row.before().get(field);
        String after = row.after().get(field);
        if (before != null && after != null) {
            return words.say("change.changed", name, before, after);
        }
        return before == null
                ? words.say("change.set", name, Objects.requireNonNull(after))
                : words.say("change.taken", name, before);
    }
}
