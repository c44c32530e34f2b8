package org.crossdock.app.platform.persistence;

/** Text that people typed, as a pattern for {@code like … escape '!'}: no character of theirs is a wildcard. */
public final class LikePattern {

    private LikePattern() {}

    /** Matches what begins with this text. */
    public static String startingWith(String text) {
        return escaped(text) + "%";
    }

    /** Matches what has this text anywhere. */
    public static String containing(String text) {
        return "%" + escaped(text) + "%";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
