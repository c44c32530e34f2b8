package org.crossdock.app.platform.geo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crossdock.domain.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * The cities of the world in parallel arrays with a chained hash index over country and name: a map
 * of objects would take several times the space. Rows are in the order of country and region.
 */
final class Cities {
    private static final int NONE = -1;
    private static final int BUCKETS = 1 << 18;

    private final String[] countries;
    private final String[] regions;
    private final String[] names;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] next;
    private final int[] first = new int[BUCKETS];
    private final Map<String, GeoPoint> means = new HashMap<>();

    private Cities(int rows) {
        countries = new String[rows];
        regions = new String[rows];
        names = new String[rows];
        latitudes = new int[rows];
        longitudes = new int[rows];
        next = new int[rows];
        Arrays.fill(first, NONE);
    }

    /** A city of the table: its point, and its name with region and country. */
    record City(GeoPoint point, String label) {}

    static Cities load() {
        GeoTable table = GeoTable.named("cities.tsv.gz");
        Cities cities = new Cities(table.size());
        Map<String, String> words = new HashMap<>();
        Map<String, SphereMean> sums = new HashMap<>();
        table.forEachRow((row, columns) -> {
            cities.put(row, columns, words);
            sums.computeIfAbsent(columns[0], country -> new SphereMean())
                    .add(cities.latitudes[row], cities.longitudes[row]);
        });
        sums.forEach((country, sum) -> cities.means.put(country, sum.point()));
        return cities;
    }

    private void put(int row, String[] columns, Map<String, String> words) {
        countries[row] = words.computeIfAbsent(columns[0], word -> word);
        regions[row] = words.computeIfAbsent(columns[1], word -> word);
        names[row] = columns[2];
        latitudes[row] = Degrees.parse(columns[3]);
        longitudes[row] = Degrees.parse(columns[4]);
        int bucket = bucketOf(columns[0], PlaceNames.fold(columns[2]));
        next[row] = first[bucket];
        first[bucket] = row;
    }

    private static int bucketOf(String country, String foldedName) {
        int hash = 31 * foldedName.hashCode() + country.hashCode();
        return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
    }

    /**
     * A US state is binding, so Henderson in Kentucky is never taken for Henderson in Nevada. Any
     * other region only prefers; without one the city in the first region by code is taken.
     */
    Optional<City> find(String country, String name, @Nullable String region) {
        String folded = PlaceNames.fold(name);
        return findFolded(country, folded, region).or(() -> findFolded(country, folded + " city", region));
    }

    private Optional<City> findFolded(String country, String foldedName, @Nullable String region) {
        String state = country.equals("US") && region != null ? UsStates.codeOf(region) : null;
        String wanted = state == null ? region : state;
        int best = NONE;
        boolean bestInRegion = false;
        for (int row = first[bucketOf(country, foldedName)]; row != NONE; row = next[row]) {
            boolean inRegion = regions[row].equalsIgnoreCase(wanted);
            boolean candidate = isNamed(row, country, foldedName) && (state == null || inRegion);
            // chains run from the last row to the first, so an equal candidate that comes later is earlier in the table
            if (candidate && (inRegion || !bestInRegion)) {
                best = row;
                bestInRegion = inRegion;
            }
        }
        return best == NONE ? Optional.empty() : Optional.of(cityAt(best));
    }

    private boolean isNamed(int row, String country, String foldedName) {
        return countries[row].equals(country) && PlaceNames.fold(names[row]).equals(foldedName);
    }

    private City cityAt(int row) {
        String region = countries[row].equals("US") ? ", " + regions[row] : "";
        return new City(
                Degrees.point(latitudes[row], longitudes[row]), names[row] + region + " (" + countries[row] + ")");
    }

    Optional<GeoPoint> meanOf(String country) {
        return Optional.ofNullable(means.get(country));
    }
}
