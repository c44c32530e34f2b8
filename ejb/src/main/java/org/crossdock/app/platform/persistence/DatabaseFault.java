package org.crossdock.app.platform.persistence;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a database error means for the use case it ended; told by error number, which both engines share. */
public enum DatabaseFault {
    /** Somebody else wrote this key: look at what they wrote. */
    DUPLICATE_KEY,
    /** Deadlock: the whole use case may be run again. */
    DEADLOCK,
    /** Somebody else held a row for too long: the whole use case may be run again. */
    LOCK_WAIT,
    /** The connection broke, so whether it was committed is unknown: run again under the same key. */
    UNKNOWN_OUTCOME;

    private static final int DUPLICATE = 1062;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int CHOSEN_BY_DEADLOCK = 1213;

    /** The fault behind an exception; empty when it is none of these. */
    public static Optional<DatabaseFault> of(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
        }
        return Optional.empty();
    }

    private static Optional<DatabaseFault> of(SQLException sql) {
        return switch (sql.getErrorCode()) {
            case DUPLICATE -> Optional.of(DUPLICATE_KEY);
            case CHOSEN_BY_DEADLOCK -> Optional.of(DEADLOCK);
            case LOCK_WAIT_TIMEOUT -> Optional.of(LOCK_WAIT);
            default -> Optional.of(UNKNOWN_OUTCOME).filter(unknown -> isBroken(sql.getSQLState()));
        };
    }

    private static boolean isBroken(@Nullable String state) {
        return state != null && state.startsWith("08");
    }
}
