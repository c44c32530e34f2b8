package org.crossdock.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossdock.bench.run.BenchSettings;
import org.crossdock.launcher.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * What the user typed after {@code ./crossdock bench}.
 *
 * @param name which benchmark; none lists them
 */
record BenchCommand(Optional<String> name, BenchSettings settings) {
    private static final Set<String> OPTIONS = Set.of("--seconds", "--seed", "--database", "--port-offset");
    private static final String DATABASE_VARIABLE = "CROSSDOCK_DATABASE";
    private static final long DEFAULT_SECONDS = 120;
    private static final long DEFAULT_SEED = 1;

    /** Understands the words; the database may also come from the environment. */
    static BenchCommand parse(List<String> words, Map<String, String> environment) {
        Map<String, String> options = new HashMap<>();
        Optional<String> name = Optional.empty();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.startsWith("--")) {
                readOption(word, rest, options);
            } else if (name.isEmpty()) {
                name = Optional.of(word);
            } else {
                throw new UsageException("'" + word + "' is one word too many");
            }
        }
        return new BenchCommand(name, settings(options, environment));
    }

    private static BenchSettings settings(Map<String, String> options, Map<String, String> environment) {
        return new BenchSettings(
                Duration.ofSeconds(number(options, "--seconds").orElse(DEFAULT_SECONDS)),
                number(options, "--seed").orElse(DEFAULT_SEED),
                Optional.ofNullable(options.get("--database"))
                        .or(() -> Optional.ofNullable(environment.get(DATABASE_VARIABLE)))
                        .filter(address -> !address.isBlank()),
                number(options, "--port-offset").map(Long::intValue));
    }

    private static void readOption(String word, Iterator<String> rest, Map<String, String> options) {
        int equals = word.indexOf('=');
        String option = equals < 0 ? word : word.substring(0, equals);
        if (!OPTIONS.contains(option)) {
            throw new UsageException("unknown option '" + option + "'");
        }
        if (equals >= 0) {
            options.put(option, word.substring(equals + 1));
        } else if (rest.hasNext()) {
            options.put(option, rest.next());
        } else {
            throw new UsageException(option + " needs a value");
        }
    }

    private static Optional<Long> number(Map<String, String> options, String option) {
        @Nullable String text = options.get(option);
        if (text == null) {
            return Optional.empty();
        }
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new UsageException(option + " is a positive number, not '" + text + "'");
        }
        return Optional.of(Long.parseLong(text));
    }
}
