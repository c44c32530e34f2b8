package org.crossdock.app.platform.geo;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings the spellings of one name together: "St. Louis" and "SAINT-LOUIS", "Zürich" and "ZURICH". */
final class PlaceNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ABBREVIATIONS = Pattern.compile("\\b(st|ste|ft|mt)\\b");
    private static final Map<String, String> FULL_WORDS =
            Map.of("st", "saint", "ste", "sainte", "ft", "fort", "mt", "mount");

    private PlaceNames() {}

    static String fold(String name) {
        String plain = isAscii(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String words = SEPARATORS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return ABBREVIATIONS.matcher(words).replaceAll(match -> FULL_WORDS.getOrDefault(match.group(), match.group()));
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(character -> character < 128);
    }
}
