package org.crossdock.web.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.crossdock.app.order.OrderPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderCursorTest {

    @Test
    void a_place_in_the_list_survives_its_address() {
        OrderPosition place = new OrderPosition(
                Instant.parse("2026-11-24T22:37:00.123456Z"), UUID.fromString("01936a5e-7000-7000-8000-000000000001"));

        assertThat(OrderCursor.parse(OrderCursor.format(place))).contains(place);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "x.y", "1.01936a5e", "-1.01936a5e-7000-7000-8000-000000000001"})
    void a_mistyped_place_is_none(String parameter) {
        assertThat(OrderCursor.parse(parameter)).isEmpty();
    }
}
