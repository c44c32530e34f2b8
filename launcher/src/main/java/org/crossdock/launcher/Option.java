package org.crossdock.launcher;

import java.util.Arrays;
import java.util.Locale;

/** An option of the command line; a flag stands alone, the others are followed by a value. */
enum Option {
    DATA(true),
    PORT_OFFSET(true),
    DATABASE(true),
    DETACH(false),
    NO_DEMO(false),
    YES(false);

    private final boolean valued;

    Option(boolean valued) {
        this.valued = valued;
    }

    boolean takesValue() {
        return valued;
    }

    String word() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Option of(String word) {
        return Arrays.stream(values())
                .filter(option -> option.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException("unknown option '" + word + "'"));
    }
}
