package org.crossdock.app.platform.work;

import java.util.UUID;

/**
 * A kind of work that is queued in a business transaction and done after its commit, by any server, at least once: it
 * must be repeatable. It runs with its merchant bound and the role {@code integration}.
 */
public interface QueuedWork {

    /** Name under which it is queued; it stays, since it stands in the task table. */
    String name();

    /** Does the piece of work with this id, or a slice of it. What it throws is tried again later. */
    Progress run(UUID id);

    /** Takes note that the work failed for the last time and is not tried again. */
    void giveUp(UUID id);

    /** How far a run got. */
    enum Progress {
        DONE,
        /** There is more to do: others get their turn, then it goes on. */
        UNFINISHED,
        /** Its merchant is closed for now: it is looked at again after a while. */
        LATER
    }
}
