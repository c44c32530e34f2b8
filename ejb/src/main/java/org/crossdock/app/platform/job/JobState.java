package org.crossdock.app.platform.job;

/** How far a job is. */
public enum JobState {
    /** It is queued. */
    WAITING,
    RUNNING,
    DONE,
    /** A step failed for good; a person may let it run again. */
    FAILED,
    CANCELLED;

    /** Whether a server will go on with it by itself. */
    public boolean isOpen() {
        return switch (this) {
            case WAITING, RUNNING -> true;
            case DONE, FAILED, CANCELLED -> false;
        };
    }
}
