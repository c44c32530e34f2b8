package org.crossdock.app.platform.geo;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossdock.domain.shared.GeoPoint;

/** The centroids of US postal codes, kept as sorted primitive arrays. */
final class UsPostalCodes {
    private static final Set<String> COUNTRIES = Set.of("US", "AS", "GU", "MP", "PR", "VI");
    private static final Pattern FIVE_DIGITS = Pattern.compile("(\\d{5})(-?\\d{4})?");

    private final int[] codes;
    private final int[] latitudes;
    private final int[] longitudes;

    private UsPostalCodes(int[] codes, int[] latitudes, int[] longitudes) {
        this.codes = codes;
        this.latitudes = latitudes;
        this.longitudes = longitudes;
    }

    static UsPostalCodes load() {
        GeoTable table = GeoTable.named("us-postal-codes.tsv.gz");
        int rows = table.size();
        UsPostalCodes postalCodes = new UsPostalCodes(new int[rows], new int[rows], new int[rows]);
        table.forEachRow(postalCodes::put);
        return postalCodes;
    }

    private void put(int row, String[] columns) {
        codes[row] = Integer.parseInt(columns[0]);
        latitudes[row] = Degrees.parse(columns[1]);
        longitudes[row] = Degrees.parse(columns[2]);
    }

    /** The United States and the territories that share their postal codes. */
    static boolean coverCountry(String country) {
        return COUNTRIES.contains(country);
    }

    /** Takes "42420", "42420-1234" and "424201234"; anything else is no US postal code. */
    static Optional<String> fiveDigits(String postalCode) {
        Matcher matcher = FIVE_DIGITS.matcher(postalCode.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    Optional<GeoPoint> find(String fiveDigits) {
        int row = Arrays.binarySearch(codes, Integer.parseInt(fiveDigits));
        return row < 0 ? Optional.empty() : Optional.of(Degrees.point(latitudes[row], longitudes[row]));
    }
}
