package org.crossdock.bench.load;

/** Does one piece of work after the other and waits for each: a client of the closed model. */
@FunctionalInterface
public interface Worker extends AutoCloseable {

    /**
     * Does one piece of work completely.
     *
     * @throws WorkFailed when it was not done as asked; the run is void then
     */
    void work() throws WorkFailed, InterruptedException;

    /** Waits until the next piece is due; most take one piece after the other. The wait counts to no piece. */
    default void waitForNext() throws InterruptedException {}

    /** Gives back what the worker holds, such as a connection; most hold nothing. */
    @Override
    default void close() throws WorkFailed {}
}
