package org.crossdock.app.platform.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an action changed, field by field, in words. Secrets never stand here: say that one was replaced.
 *
 * @param before fields as they were; empty for a thing that is new
 * @param after fields as they are now; empty for a thing that is gone
 */
public record AuditChanges(SortedMap<String, String> before, SortedMap<String, String> after) {

    private static final AuditChanges NONE = new AuditChanges(new TreeMap<>(), new TreeMap<>());

    /** Nothing that fields could tell. */
    public static AuditChanges none() {
        return NONE;
    }

    /** What these facts differ in; a field that one side lacks was added or taken away. */
    public static AuditChanges between(Map<String, String> before, Map<String, String> after) {
        return new AuditChanges(withoutEqual(before, after), withoutEqual(after, before));
    }

    private static SortedMap<String, String> withoutEqual(Map<String, String> facts, Map<String, String> others) {
        SortedMap<String, String> different = new TreeMap<>();
        facts.forEach((field, text) -> {
            if (!text.equals(others.get(field))) {
                different.put(field, text);
            }
        });
        return different;
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }
}
