package org.crossdock.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeoPointTest {

    private static final GeoPoint LONDON = new GeoPoint(51.5074, -0.1278);

    private static final GeoPoint NEW_YORK = new GeoPoint(40.7128, -74.0060);

    @Test
    void london_is_5570_kilometers_from_new_york_and_back() {
        assertThat(LONDON.kilometersTo(NEW_YORK)).isCloseTo(5570.2, within(0.1));
        assertThat(NEW_YORK.kilometersTo(LONDON)).isEqualTo(LONDON.kilometersTo(NEW_YORK));
    }

    @Test
    void a_place_is_no_distance_from_itself_and_half_a_circle_from_its_antipode() {
        assertThat(LONDON.kilometersTo(LONDON)).isZero();
        assertThat(LONDON.kilometersTo(new GeoPoint(-51.5074, 179.8722))).isCloseTo(Math.PI * 6371, within(0.001));
    }

    @Test
    void the_date_line_is_no_distance() {
        assertThat(new GeoPoint(0, 179.5).kilometersTo(new GeoPoint(0, -179.5))).isCloseTo(111.19, within(0.01));
    }

    @Test
    void a_place_off_the_earth_is_refused() {
        assertThatThrownBy(() -> new GeoPoint(90.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GeoPoint(0, -180.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GeoPoint(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
