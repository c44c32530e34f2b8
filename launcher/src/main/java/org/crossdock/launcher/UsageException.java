package org.crossdock.launcher;

/** The command line cannot be understood; its message says which word and what would be right. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
