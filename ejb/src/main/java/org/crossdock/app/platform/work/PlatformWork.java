package org.crossdock.app.platform.work;

import java.util.UUID;

/**
 * A kind of work that belongs to the installation and not to a merchant, such as the creation of one. It is queued and
 * leased like {@link QueuedWork}, but runs with no merchant bound.
 */
public interface PlatformWork {

    /** Name under which it is queued; it stays, since it stands in the task table. */
    String name();

    /** Does the piece of work with this id. What it throws is tried again later. */
    void run(UUID id);

    /** Takes note that the work failed for the last time and is not tried again. */
    void giveUp(UUID id);
}
