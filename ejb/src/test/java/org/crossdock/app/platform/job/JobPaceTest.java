package org.crossdock.app.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JobPaceTest {

    private static final JobPace CANARY = JobPace.canaryThen(2);

    @Test
    void steps_that_need_each_other_go_one_by_one() {
        assertThat(next(JobPace.ONE_BY_ONE, StepState.DONE, StepState.WAITING, StepState.WAITING))
                .containsExactly(1);
    }

    @Test
    void failed_step_stops_those_that_need_it() {
        assertThat(next(JobPace.ONE_BY_ONE, StepState.DONE, StepState.FAILED, StepState.WAITING))
                .isEmpty();
    }

    @Test
    void canary_goes_alone() {
        assertThat(next(CANARY, StepState.WAITING, StepState.WAITING, StepState.WAITING))
                .containsExactly(0);
    }

    @Test
    void when_the_canary_fails_nobody_else_is_touched() {
        assertThat(next(CANARY, StepState.FAILED, StepState.WAITING, StepState.WAITING))
                .isEmpty();
    }

    @Test
    void others_go_a_few_at_a_time_after_the_canary() {
        assertThat(next(CANARY, StepState.DONE, StepState.WAITING, StepState.WAITING, StepState.WAITING))
                .containsExactly(1, 2);
    }

    @Test
    void one_that_fails_hinders_no_other() {
        assertThat(next(CANARY, StepState.DONE, StepState.FAILED, StepState.WAITING))
                .containsExactly(2);
    }

    @Test
    void job_is_done_when_every_step_is() {
        assertThat(CANARY.outcome(steps(StepState.DONE, StepState.DONE))).isEqualTo(JobState.DONE);
        assertThat(CANARY.outcome(steps(StepState.DONE, StepState.FAILED))).isEqualTo(JobState.FAILED);
        assertThat(CANARY.outcome(List.of())).isEqualTo(JobState.DONE);
    }

    private static List<Integer> next(JobPace pace, StepState... states) {
        return pace.next(steps(states)).stream().map(StepView::position).toList();
    }

    private static List<StepView> steps(StepState... states) {
        return IntStream.range(0, states.length)
                .mapToObj(i -> new StepView(i, "step" + i, states[i], 0, null, null, null))
                .toList();
    }
}
