package org.crossdock.bench.run;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a benchmark found.
 *
 * @param table lines for people
 * @param metrics figures for machines, in the sequence in which they are shown
 * @param ratio the figure that has a goal
 * @param baseline what the ratio is a ratio to
 */
public record Report(
        String name, List<String> table, Map<String, Double> metrics, double ratio, String baseline, Setting setting) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double PLACES = 10_000;

    /** Under what the figures were taken: the database's engine and version, and how long was measured. */
    public record Setting(String database, int cores, long seconds) {}

    /** The line that ends the output: every figure, the ratio last. */
    public String lastLine() {
        String figures = metrics.entrySet().stream()
                .map(metric -> metric.getKey() + "=" + brief(metric.getValue()))
                .collect(Collectors.joining(" "));
        return name + " " + figures + " ratio=" + brief(ratio);
    }

    private static String brief(double figure) {
        return String.format(Locale.ROOT, figure >= 100 ? "%.0f" : "%.3f", figure);
    }

    /** Writes the figures as {@code NAME.json} into this folder. */
    public void write(Path folder) throws IOException {
        ObjectNode json = JSON.createObjectNode().put("name", name);
        ObjectNode figures = json.putObject("metrics");
        metrics.forEach((metric, figure) -> figures.put(metric, rounded(figure)));
        json.put("ratio", rounded(ratio))
                .put("baseline", baseline)
                .put("database", setting.database())
                .put("cores", setting.cores())
                .put("seconds", setting.seconds());
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(name + ".json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + System.lineSeparator());
    }

    private static double rounded(double figure) {
        return Math.round(figure * PLACES) / PLACES;
    }
}
