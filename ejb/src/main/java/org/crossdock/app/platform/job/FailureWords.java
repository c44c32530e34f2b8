package org.crossdock.app.platform.job;

import java.sql.SQLException;
import java.util.UUID;
import org.crossdock.domain.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/**
 * Says on the page what kind of failure a step met. The text of an exception may quote what a merchant owns, so only its
 * kind is told, with the reference under which the log has the rest.
 */
final class FailureWords {

    private FailureWords() {}

    static String of(Throwable failure, UUID reference) {
        return kind(failure) + ", reference " + reference;
    }

    private static String kind(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof BusinessException) && !(cause instanceof SQLException) && cause.getCause() != null) {
            @Nullable Throwable deeper = cause.getCause();
            cause = deeper;
        }
        return switch (cause) {
            case BusinessException refusal -> refusal.reason();
            case SQLException refused -> "database error " + refused.getErrorCode();
            default -> cause.getClass().getSimpleName();
        };
    }
}
