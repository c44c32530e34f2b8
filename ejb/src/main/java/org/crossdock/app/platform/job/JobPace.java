package org.crossdock.app.platform.job;

import java.util.List;

/**
 * How the steps of a job follow each other. The first step always goes alone: where the steps depend on each other it is
 * the first of a row, where they do not it is the canary.
 *
 * @param atOnce most steps at the same time
 * @param attempts how often a step is tried before it counts as failed
 * @param goesOn whether other steps go on when one has failed
 */
public record JobPace(int atOnce, int attempts, boolean goesOn) {

    /** Each step needs the one before. */
    public static final JobPace ONE_BY_ONE = new JobPace(1, 3, false);

    /** Steps that know nothing of each other: a canary, then a few at a time; one that fails hinders no other. */
    public static JobPace canaryThen(int atOnce) {
        return new JobPace(atOnce, 1, true);
    }

    /** The steps whose turn it is; none when the job has come to an end. */
    List<StepView> next(List<StepView> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        StepView first = steps.getFirst();
        if (!first.is(StepState.DONE)) {
            return first.is(StepState.FAILED) ? List.of() : List.of(first);
        }
        boolean failed = steps.stream().anyMatch(step -> step.is(StepState.FAILED));
        if (failed && !goesOn) {
            return List.of();
        }
        return steps.stream()
                .filter(step -> step.is(StepState.WAITING))
                .limit(atOnce)
                .toList();
    }

    /** What became of a job with these steps, none of which has its turn any more. */
    JobState outcome(List<StepView> steps) {
        return steps.stream().allMatch(step -> step.is(StepState.DONE)) ? JobState.DONE : JobState.FAILED;
    }
}
