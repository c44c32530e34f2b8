package org.crossdock.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStatusTest {

    @ParameterizedTest
    @CsvSource({
        "PLACED,         open=2,                  WAITING_FOR_ROUTING",
        "PLACED,         open=1 backordered=1,    WAITING_FOR_ROUTING",
        "CONFIRMED,      backordered=1 allocated=1, BACKORDERED",
        "CONFIRMED,      allocated=2,             SCHEDULED",
        "CONFIRMED,      released=2,              RELEASED",
        "IN_FULFILLMENT, released=2,              IN_FULFILLMENT",
        "IN_FULFILLMENT, released=1 shipped=1,    PARTLY_SHIPPED",
        "IN_FULFILLMENT, shipped=2,               SHIPPED",
        "IN_FULFILLMENT, shipped=1 cancelled=1,   SHIPPED",
        "COMPLETED,      delivered=2,             DELIVERED",
        "CANCELLED,      cancelled=2,             CANCELLED",
        "CLOSED,         delivered=2,             CLOSED"
    })
    void shown_status_follows_from_state_and_buckets(OrderState state, String buckets, OrderStatus shown) {
        assertThat(OrderStatus.of(state, units(buckets))).isEqualTo(shown);
    }

    private static LineQuantities units(String buckets) {
        Map<String, Integer> units = Arrays.stream(buckets.split(" "))
                .map(bucket -> bucket.split("="))
                .collect(Collectors.toMap(bucket -> bucket[0], bucket -> Integer.valueOf(bucket[1])));
        return new LineQuantities(
                units.getOrDefault("open", 0),
                units.getOrDefault("backordered", 0),
                0,
                units.getOrDefault("allocated", 0),
                units.getOrDefault("released", 0),
                0,
                0,
                units.getOrDefault("shipped", 0),
                units.getOrDefault("delivered", 0),
                0,
                units.getOrDefault("cancelled", 0));
    }
}
