package org.crossdock.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the user typed, understood: one verb, its options and, for {@code logs}, a name. */
record CommandLine(Verb verb, Map<Option, String> options, Optional<String> argument) {
    CommandLine {
        options = Map.copyOf(options);
    }

    static CommandLine parse(List<String> words) {
        if (words.isEmpty()) {
            throw new UsageException("say what to do: run, stop, status, logs or reset");
        }
        var verb = Verb.of(words.getFirst());
        var rest = new ArrayDeque<>(words.subList(1, words.size()));
        var options = new EnumMap<Option, String>(Option.class);
        Optional<String> argument = Optional.empty();
        while (!rest.isEmpty()) {
            var word = rest.removeFirst();
            if (word.startsWith("--")) {
                readOption(verb, word, rest, options);
            } else if (verb == Verb.LOGS && argument.isEmpty()) {
                argument = Optional.of(word);
            } else {
                throw new UsageException("'" + word + "' is one word too many");
            }
        }
        return new CommandLine(verb, options, argument);
    }

    private static void readOption(Verb verb, String word, Deque<String> rest, Map<Option, String> options) {
        var equals = word.indexOf('=');
        var option = Option.of(equals < 0 ? word : word.substring(0, equals));
        if (!verb.understands(option)) {
            throw new UsageException("'" + verb.word() + "' has no option " + option.word());
        }
        if (!option.takesValue()) {
            options.put(option, "");
        } else if (equals >= 0) {
            options.put(option, word.substring(equals + 1));
        } else if (rest.isEmpty()) {
            throw new UsageException(option.word() + " needs a value");
        } else {
            options.put(option, rest.removeFirst());
        }
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    Optional<String> value(Option option) {
        return Optional.ofNullable(options.get(option));
    }
}
