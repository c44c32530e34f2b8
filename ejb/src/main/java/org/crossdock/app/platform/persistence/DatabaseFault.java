package org.crossdock.app.platform.persistence;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a database error means for the use case it ended; told by error number, which both engines share. */
public enum DatabaseFault {
    /** Somebody else wrote this key: look at what they wrote. */
    DUPLICATE_KEY,
    /** Deadlock or lock wait: the whole use case may be run again. */
    CONFLICT,
    /** The connection broke, so whether it was committed is unknown: run again under the same key. */
    UNKNOWN_OUTCOME;

    private static final int DUPLICATE = 1062;
    private static final Set<Integer> CONFLICTS = Set.of(1213, 1205);

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
        if (sql.getErrorCode() == DUPLICATE) {
            return Optional.of(DUPLICATE_KEY);
        }
        if (CONFLICTS.contains(sql.getErrorCode())) {
            return Optional.of(CONFLICT);
        }
        String state = sql.getSQLState();
        return state != null && state.startsWith("08") ? Optional.of(UNKNOWN_OUTCOME) : Optional.empty();
    }
}
