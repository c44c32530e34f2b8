package org.crossdock.bench.load;

import java.util.List;

/** A figure as several rounds gave it: its median, and how far the rounds were apart. */
public record Spread(double median, double min, double max) {

    /** The spread of at least one value. */
    public static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }
}
