package org.crossdock.web.frame;

import java.util.Locale;
import java.util.stream.Stream;

/** How much stands on a screen. */
public enum Density {
    COMFORTABLE,
    COMPACT,
    STORE;

    static final String COOKIE = "crossdock-density";

    static Density of(String name) {
        return Stream.of(values())
                .filter(density -> density.getAttribute().equals(name))
                .findFirst()
                .orElse(COMFORTABLE);
    }

    /** The word in the page and in the cookie. */
    public String getAttribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
