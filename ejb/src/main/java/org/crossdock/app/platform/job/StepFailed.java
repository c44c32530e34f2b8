package org.crossdock.app.platform.job;

/** A step failed and is tried again after a pause. */
final class StepFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StepFailed(String step, Throwable cause) {
        super("step " + step + " failed and is tried again", cause);
    }
}
