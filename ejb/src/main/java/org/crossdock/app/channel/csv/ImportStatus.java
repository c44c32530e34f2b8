package org.crossdock.app.channel.csv;

/** How far a file of orders got. */
public enum ImportStatus {
    /** It was checked and nothing of it is placed. */
    CHECKED,
    RUNNING,
    FINISHED,
    /** A person stopped it; what was placed until then stays. */
    CANCELLED,
    /** It broke off for a reason of ours; what was placed until then stays. */
    FAILED
}
