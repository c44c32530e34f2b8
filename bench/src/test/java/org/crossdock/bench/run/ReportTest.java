package org.crossdock.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossdock.bench.run.Report.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    private Path folder;

    @Test
    void the_last_line_ends_with_the_ratio() {
        assertThat(report().lastLine()).isEqualTo("place-order ordersPerSecond=1235 p99Millis=12.346 ratio=0.423");
    }

    @Test
    void the_file_has_the_keys_that_stay() throws Exception {
        report().write(folder.resolve("bench"));

        JsonNode json = new JsonMapper()
                .readTree(folder.resolve("bench/place-order.json").toFile());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("name", "metrics", "ratio", "baseline", "database", "cores", "seconds");
        assertThat(json.at("/metrics/p99Millis").asDouble()).isEqualTo(12.3457);
        assertThat(json.at("/ratio").asDouble()).isEqualTo(0.4231);
        assertThat(json.at("/cores").asInt()).isEqualTo(2);
    }

    private static Report report() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("ordersPerSecond", 1234.5678);
        metrics.put("p99Millis", 12.345678);
        return new Report(
                "place-order", List.of(), metrics, 0.42312, "raw JDBC", new Setting("MariaDB 11.4.5", 2, 120));
    }
}
