package org.crossdock.app.platform.audit;

import java.util.UUID;

/**
 * The thing that was changed.
 *
 * @param kind kind of thing, such as {@code product}; pages know by it where the thing is shown
 * @param id id that says nothing about a person: it is chained and stays when texts are erased
 * @param label what people call the thing
 */
public record AuditSubject(String kind, String id, String label) {

    /** A thing that is known by one of our own ids. */
    public static AuditSubject of(String kind, UUID id, String label) {
        return new AuditSubject(kind, id.toString(), label);
    }
}
