package org.crossdock.domain.routing;

/** How much work a search may do, counted in steps and never in time, so that results repeat. */
final class StepBudget {

    private final long most;

    private long spent;

    StepBudget(long most) {
        this.most = most;
    }

    void spend(long steps) {
        spent += steps;
    }

    boolean isSpent() {
        return spent >= most;
    }

    long steps() {
        return spent;
    }
}
