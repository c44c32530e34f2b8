package org.crossdock.bench.load;

/**
 * One round of each side.
 *
 * @param statements what the server counted during the candidate's round
 */
public record Exchange(Round candidate, Round baseline, long statements) {

    /** Candidate ÷ baseline; more is better. */
    public double ratio() {
        return candidate.perSecond() / baseline.perSecond();
    }

    boolean agreesWith(Exchange other, double tolerance) {
        return candidate.agreesWith(other.candidate, tolerance) && baseline.agreesWith(other.baseline, tolerance);
    }
}
