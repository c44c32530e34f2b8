package org.crossdock.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStatusTest {

    @ParameterizedTest
    @CsvSource({
        // state, open, backordered, allocated, released, shipped, delivered, cancelled -> shown
        "PLACED,         2, 0, 0, 0, 0, 0, 0, WAITING_FOR_ROUTING",
        "PLACED,         1, 1, 0, 0, 0, 0, 0, WAITING_FOR_ROUTING",
        "CONFIRMED,      0, 1, 1, 0, 0, 0, 0, BACKORDERED",
        "CONFIRMED,      0, 0, 2, 0, 0, 0, 0, SCHEDULED",
        "CONFIRMED,      0, 0, 0, 2, 0, 0, 0, RELEASED",
        "IN_FULFILLMENT, 0, 0, 0, 2, 0, 0, 0, IN_FULFILLMENT",
        "IN_FULFILLMENT, 0, 0, 0, 1, 1, 0, 0, PARTLY_SHIPPED",
        "IN_FULFILLMENT, 0, 0, 0, 0, 2, 0, 0, SHIPPED",
        "IN_FULFILLMENT, 0, 0, 0, 0, 1, 0, 1, SHIPPED",
        "COMPLETED,      0, 0, 0, 0, 0, 2, 0, DELIVERED",
        "CANCELLED,      0, 0, 0, 0, 0, 0, 2, CANCELLED",
        "CLOSED,         0, 0, 0, 0, 0, 2, 0, CLOSED"
    })
    void shown_status_follows_from_state_and_buckets(
            OrderState state,
            int open,
            int backordered,
            int allocated,
            int released,
            int shipped,
            int delivered,
            int cancelled,
            OrderStatus shown) {
        LineQuantities units =
                new LineQuantities(open, backordered, 0, allocated, released, 0, 0, shipped, delivered, 0, cancelled);

        assertThat(OrderStatus.of(state, units)).isEqualTo(shown);
    }
}
