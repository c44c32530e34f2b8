package org.crossdock.app.platform.work;

import java.util.UUID;

/** Whose work it is, and which piece: all that the task table holds, never merchant data. */
record WorkItem(String slug, UUID id) {

    static WorkItem parse(String text) {
        int space = text.indexOf(' ');
        return new WorkItem(text.substring(0, space), UUID.fromString(text.substring(space + 1)));
    }

    /** The form that {@link #parse} reads. */
    String text() {
        return slug + " " + id;
    }

    /** Its key in the task table: a piece is queued once, however often it is asked for. */
    String instance() {
        return slug + "/" + id;
    }
}
