package org.crossdock.bench.load;

/** A piece of work was not done as asked; the message says what came instead. */
public final class WorkFailed extends Exception {
    private static final long serialVersionUID = 1L;

    /** A failure that is told by words alone, such as an unexpected answer. */
    public WorkFailed(String message) {
        super(message);
    }

    /** A failure with its cause. */
    public WorkFailed(Exception cause) {
        super(cause.toString(), cause);
    }
}
