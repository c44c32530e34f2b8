package org.crossdock.app.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.crossdock.domain.shared.DestinationPrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private static final Offset<Double> NEAR = within(0.3);

    private final Places places = new Places();

    @ParameterizedTest
    @ValueSource(strings = {"42420", "42420-1234", " 42420 "})
    void a_us_postal_code_is_the_most_exact(String postalCode) {
        Place place = places.locate("US", postalCode, "Henderson", "Kentucky");

        assertPlace(place, DestinationPrecision.POSTAL_CODE, "postal code 42420", 37.8, -87.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kentucky", "KY", "ky"})
    void a_us_state_is_accepted_by_name_and_code(String state) {
        Place place = places.locate("United States", "", "Henderson", state);

        assertPlace(place, DestinationPrecision.CITY, "Henderson, KY (US)", 37.8, -87.6);
    }

    @Test
    void a_city_is_not_taken_from_another_state() {
        Place place = places.locate("US", null, "Milton Keynes", "Ohio");

        assertThat(place).isNotNull();
        assertThat(place.precision()).isEqualTo(DestinationPrecision.COUNTRY);
    }

    @Test
    void without_a_state_the_first_state_by_code_is_taken_each_time() {
        assertThat(places.locate("US", null, "Springfield", null))
                .isNotNull()
                .satisfies(place -> assertThat(place)
                        .isEqualTo(places.locate("US", "no code", "springfield", "  "))
                        .extracting(Place::label)
                        .isEqualTo("Springfield, CO (US)"));
    }

    @Test
    void an_unknown_us_postal_code_falls_back_to_the_city() {
        Place place = places.locate("US", "00000", "New York", "New York");

        assertPlace(place, DestinationPrecision.CITY, "New York City, NY (US)", 40.7, -74.0);
    }

    @Test
    void a_british_city_is_found_without_its_region() {
        Place place = places.locate("GB", "SW1A 1AA", "London", "Greater London");

        assertPlace(place, DestinationPrecision.CITY, "London (GB)", 51.5, -0.1);
    }

    @ParameterizedTest
    @CsvSource({"Zürich, CH", "ZURICH, Switzerland", "Saint Louis, US", "St. Louis, US"})
    void accents_case_and_abbreviations_do_not_matter(String city, String country) {
        assertThat(places.locate(country, null, city, null))
                .isNotNull()
                .satisfies(place -> assertThat(place.precision()).isEqualTo(DestinationPrecision.CITY));
    }

    @Test
    void a_country_alone_gives_the_mean_of_its_cities() {
        Place place = places.locate("United Kingdom", null, null, null);

        assertPlace(place, DestinationPrecision.COUNTRY, "mean of the cities of United Kingdom (GB)", 52.9, -1.8);
    }

    @Test
    void the_mean_of_a_country_on_the_date_line_stays_in_the_country() {
        Place place = places.locate("Fiji", null, null, null);

        assertPlace(place, DestinationPrecision.COUNTRY, "mean of the cities of Fiji (FJ)", -17.4, 178.4);
    }

    @ParameterizedTest
    @CsvSource({
        "EIRE, Ireland (IE)",
        "RSA, South Africa (ZA)",
        "USA, United States (US)",
        "Channel Islands, Jersey (JE)"
    })
    void shop_names_of_countries_are_known(String name, String country) {
        assertThat(places.locate(name, null, null, null))
                .isNotNull()
                .satisfies(place -> assertThat(place.label()).isEqualTo("mean of the cities of " + country));
    }

    @ParameterizedTest
    @ValueSource(strings = {"European Community", "Unspecified", "ZZ", ""})
    void what_is_no_country_is_nowhere(String country) {
        assertThat(places.locate(country, "42420", "London", null)).isNull();
    }

    private static void assertPlace(
            Place place, DestinationPrecision precision, String label, double latitude, double longitude) {
        assertThat(place).isNotNull();
        assertThat(place.precision()).isEqualTo(precision);
        assertThat(place.label()).isEqualTo(label);
        assertThat(place.point().latitude()).isCloseTo(latitude, NEAR);
        assertThat(place.point().longitude()).isCloseTo(longitude, NEAR);
    }
}
