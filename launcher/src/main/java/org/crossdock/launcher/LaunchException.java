package org.crossdock.launcher;

/** Something the user can act on went wrong: says what happened and what to do about it. */
public final class LaunchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String advice;

    LaunchException(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    LaunchException(String message, String advice, Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    /** What the user can do about it, as one sentence. */
    public String advice() {
        return advice;
    }
}
