package org.crossdock.launcher;

/** The command line cannot be understood; its message says which word and what would be right. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A refusal that names the word. */
    public UsageException(String message) {
        super(message);
    }
}
