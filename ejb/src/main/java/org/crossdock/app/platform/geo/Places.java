package org.crossdock.app.platform.geo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.crossdock.domain.shared.DestinationPrecision;
import org.jspecify.annotations.Nullable;

/**
 * Finds the coordinates of an address: by US postal code, else by city, else the mean of the
 * country's cities. The tables are read once, at the first question.
 */
@ApplicationScoped
public class Places {

    /** Returns the most exact place the tables know, or null when not even the country is known. */
    public @Nullable Place locate(
            String country, @Nullable String postalCode, @Nullable String city, @Nullable String region) {
        return CountryNames.codeOf(country)
                .flatMap(code -> byPostalCode(code, postalCode)
                        .or(() -> byCity(code, city, region))
                        .or(() -> byCountry(code)))
                .orElse(null);
    }

    /** The ISO code of a country that is written as code or name; empty when there is no such country. */
    public Optional<String> countryCode(String country) {
        return CountryNames.codeOf(country);
    }

    private static Optional<Place> byPostalCode(String country, @Nullable String postalCode) {
        if (postalCode == null || !UsPostalCodes.coverCountry(country)) {
            return Optional.empty();
        }
        return UsPostalCodes.fiveDigits(postalCode)
                .flatMap(digits -> Tables.POSTAL_CODES
                        .find(digits)
                        .map(point -> new Place(point, DestinationPrecision.POSTAL_CODE, "postal code " + digits)));
    }

    private static Optional<Place> byCity(String country, @Nullable String city, @Nullable String region) {
        if (city == null || city.isBlank()) {
            return Optional.empty();
        }
        return Tables.CITIES
                .find(country, city, region)
                .map(found -> new Place(found.point(), DestinationPrecision.CITY, found.label()));
    }

    private static Optional<Place> byCountry(String country) {
        String label = "mean of the cities of " + CountryNames.nameOf(country) + " (" + country + ")";
        return Tables.CITIES.meanOf(country).map(point -> new Place(point, DestinationPrecision.COUNTRY, label));
    }

    /** Initialized by the class loader at first use: lazily, once, and safely for any number of threads. */
    private static final class Tables {
        static final UsPostalCodes POSTAL_CODES = UsPostalCodes.load();
        static final Cities CITIES = Cities.load();
    }
}
