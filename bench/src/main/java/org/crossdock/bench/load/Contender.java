package org.crossdock.bench.load;

/** One of the two ways of doing the same work that are compared. */
public interface Contender {

    /** A worker with a connection of its own; {@code number} is different for each worker of a run. */
    Worker hire(int number) throws WorkFailed;
}
