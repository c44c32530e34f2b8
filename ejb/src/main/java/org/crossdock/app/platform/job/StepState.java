package org.crossdock.app.platform.job;

/** How far a step of a job is. */
public enum StepState {
    WAITING,
    RUNNING,
    DONE,
    FAILED
}
