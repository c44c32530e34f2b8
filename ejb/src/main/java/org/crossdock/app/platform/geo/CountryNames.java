package org.crossdock.app.platform.geo;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Country codes from codes or English names, and back. */
final class CountryNames {
    /** Names that shops and their exports write, and that the JDK does not know. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            entry("channel islands", "JE"),
            entry("czech republic", "CZ"),
            entry("eire", "IE"),
            entry("england", "GB"),
            entry("great britain", "GB"),
            entry("holland", "NL"),
            entry("hong kong", "HK"),
            entry("northern ireland", "GB"),
            entry("republic of ireland", "IE"),
            entry("rsa", "ZA"),
            entry("scotland", "GB"),
            entry("turkey", "TR"),
            entry("uae", "AE"),
            entry("uk", "GB"),
            entry("united states of america", "US"),
            entry("usa", "US"),
            entry("wales", "GB"));

    private static final Map<String, String> CODES = codesByNameAndCode();

    private CountryNames() {}

    static Optional<String> codeOf(String country) {
        return Optional.ofNullable(CODES.get(PlaceNames.fold(country)));
    }

    static String nameOf(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    private static Map<String, String> codesByNameAndCode() {
        Map<String, String> codes = new HashMap<>(OTHER_NAMES);
        for (String code : Locale.getISOCountries()) {
            codes.put(PlaceNames.fold(nameOf(code)), code);
            codes.put(PlaceNames.fold(code), code);
        }
        return Map.copyOf(codes);
    }
}
