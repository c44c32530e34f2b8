package org.crossdock.web.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Columns over time, drawn to a scale with round numbers. */
public record BarChart(int width, int height, int left, List<Bar> bars, List<Tick> ticks) {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 220;
    private static final int LEFT = 44;
    private static final int TOP = 10;
    private static final int BASE = HEIGHT - 28;
    private static final int GAP = 8;
    private static final int MOST_LABELS = 13;

    /** Draws one bar for each figure. */
    public static BarChart of(List<Figure> figures) {
        Scale scale = Scale.upTo(figures.stream().mapToLong(Figure::value).max().orElse(0));
        double slot = (double) (WIDTH - LEFT) / Math.max(1, figures.size());
        int labelEvery = Math.ceilDiv(Math.max(1, figures.size()), MOST_LABELS);
        List<Bar> bars = new ArrayList<>();
        for (int index = 0; index < figures.size(); index++) {
            Figure figure = figures.get(index);
            long y = height(figure.value(), scale);
            long x = Math.round(LEFT + index * slot + slot * 0.14);
            long barWidth = Math.max(2, Math.round(slot * 0.72));
            bars.add(new Bar(x, y, barWidth, BASE - y, figure, index % labelEvery == 0));
        }
        return new BarChart(WIDTH, HEIGHT, LEFT, List.copyOf(bars), ticks(scale));
    }

    private static List<Tick> ticks(Scale scale) {
        return LongStream.rangeClosed(0, scale.steps())
                .map(step -> step * scale.step())
                .mapToObj(value -> new Tick(height(value, scale), value))
                .toList();
    }

    private static long height(long value, Scale scale) {
        return Math.round(BASE - (double) value / scale.top() * (BASE - TOP));
    }

    /** Where the numbers of the scale end. */
    public int scaleEnd() {
        return left - GAP;
    }

    /** The base line of the labels. */
    public int labelY() {
        return height - GAP;
    }

    /** A named number. */
    public record Figure(String label, long value) {}

    /** One column of the chart. */
    public record Bar(long x, long y, long width, long height, Figure figure, boolean labelled) {

        /** Where its label stands. */
        public long middle() {
            return x + width / 2;
        }
    }

    /** A line of the scale. */
    public record Tick(long y, long value) {

        private static final int HALF_LETTER = 4;

        /** The base line of its number. */
        public long textY() {
            return y + HALF_LETTER;
        }
    }
}
