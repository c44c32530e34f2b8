package org.crossdock.bench.load;

import java.util.List;
import java.util.stream.LongStream;

/** How long pieces of work took; all samples are kept, so that percentiles are exact. */
public final class Latencies {
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final long[] sorted;

    private Latencies(long[] sorted) {
        this.sorted = sorted;
    }

    static Latencies of(LongStream nanos) {
        return new Latencies(nanos.sorted().toArray());
    }

    /** All samples of several rounds together. */
    public static Latencies together(List<Latencies> parts) {
        return of(parts.stream().flatMapToLong(part -> LongStream.of(part.sorted)));
    }

    /** How many samples there are. */
    public int count() {
        return sorted.length;
    }

    /** The time within which this percentage of the pieces was done, in milliseconds: the nearest rank. */
    public double percentileMillis(double percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / NANOS_PER_MILLI;
    }
}
