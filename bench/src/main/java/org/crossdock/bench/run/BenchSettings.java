package org.crossdock.bench.run;

import java.time.Duration;
import java.util.Optional;

/**
 * How a benchmark is to be run.
 *
 * @param time how long is measured in all, warm-up and preparation not counted
 * @param database address of an outside database; the embedded one when absent
 * @param portOffset where the servers go; a free place is looked for when absent
 */
public record BenchSettings(Duration time, long seed, Optional<String> database, Optional<Integer> portOffset) {}
