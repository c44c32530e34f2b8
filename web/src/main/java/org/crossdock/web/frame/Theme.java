package org.crossdock.web.frame;

import java.util.Locale;
import java.util.stream.Stream;

/** Which colors are shown. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "crossdock-theme";

    static Theme of(String name) {
        return Stream.of(values())
                .filter(theme -> theme.getAttribute().equals(name))
                .findFirst()
                .orElse(AUTO);
    }

    /** The word in the page and in the cookie. */
    public String getAttribute() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** When the light component theme applies. */
    public String getLightMedia() {
        return switch (this) {
            case AUTO -> "(prefers-color-scheme: light)";
            case LIGHT -> "all";
            case DARK -> "not all";
        };
    }

    /** When the dark component theme applies. */
    public String getDarkMedia() {
        return switch (this) {
            case AUTO -> "(prefers-color-scheme: dark)";
            case LIGHT -> "not all";
            case DARK -> "all";
        };
    }
}
