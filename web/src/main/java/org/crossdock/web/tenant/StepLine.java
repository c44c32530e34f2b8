package org.crossdock.web.tenant;

import org.crossdock.app.platform.job.StepState;
import org.crossdock.app.platform.job.StepView;
import org.crossdock.web.frame.Words;

/**
 * A step of a job in words.
 *
 * @param what what it does, or whom it is done for
 */
public record StepLine(StepView step, String what, String state, String tone) {

    static StepLine of(StepView step) {
        Words words = Words.of("tenant");
        return new StepLine(
                step,
                words.sayOr("step." + step.name(), step.name()),
                words.name("step.state", step.state()),
                MerchantTones.of(step.state()));
    }

    /** Whether it is done now. */
    public boolean running() {
        return step.state() == StepState.RUNNING;
    }
}
