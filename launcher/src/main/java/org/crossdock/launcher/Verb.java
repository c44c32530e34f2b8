package org.crossdock.launcher;

import java.util.Arrays;
import java.util.Locale;

/** What the launcher can be told to do, and which options each verb understands. */
enum Verb {
    RUN,
    STOP,
    STATUS,
    LOGS,
    RESET;

    boolean understands(Option option) {
        return switch (option) {
            case DATA, PORT_OFFSET -> true;
            case DATABASE, DETACH, NO_DEMO -> this == RUN;
            case YES -> this == RESET;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verb of(String word) {
        return Arrays.stream(values())
                .filter(verb -> verb.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException("unknown command '" + word + "'"));
    }
}
