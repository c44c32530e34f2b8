package org.crossdock.web.picture;

/** A scale from 0 in a few round steps. */
record Scale(long step, long steps) {

    private static final int WANTED_STEPS = 4;

    static Scale upTo(long most) {
        long step = 1;
        for (long size = 1; step * WANTED_STEPS < most; size *= 10) {
            step = firstThatReaches(most, size);
        }
        return new Scale(step, Math.max(1, Math.ceilDiv(most, step)));
    }

    private static long firstThatReaches(long most, long size) {
        for (long factor : new long[] {1, 2, 5}) {
            if (factor * size * WANTED_STEPS >= most) {
                return factor * size;
            }
        }
        return 10 * size;
    }

    long top() {
        return step * steps;
    }
}
