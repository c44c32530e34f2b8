package org.crossdock.app.platform.job;

import java.util.List;

/** A kind of job: which steps it has, and what each of them does. */
public interface JobKind {

    /** Name under which its jobs are kept; it stays, since it stands in the registry. */
    String name();

    /** The names of the steps in order, fixed when the job is asked for. */
    List<String> plan(JobRequest request);

    /** Does one step. A server may die within it at any point, so it must be possible to run it again. */
    void run(String step, RunningJob job);

    /** How its steps follow each other. */
    default JobPace pace() {
        return JobPace.ONE_BY_ONE;
    }

    /** Whether a person may stop it between two steps. */
    default boolean canBeCancelled() {
        return true;
    }

    /** Takes back what its steps did so far, after it was cancelled. */
    default void undo(RunningJob job) {
        // a job that only adds has nothing to take back
    }

    /** Whether a failure takes everything back at once; the next attempt then begins with the first step. */
    default boolean isWholeOrNothing() {
        return false;
    }
}
