package org.crossdock.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStateTest {

    private static final Map<OrderState, Set<OrderState>> ALLOWED = Map.of(
            OrderState.PLACED, EnumSet.of(OrderState.CONFIRMED, OrderState.CANCELLED),
            OrderState.CONFIRMED, EnumSet.of(OrderState.IN_FULFILLMENT, OrderState.CANCELLED),
            OrderState.IN_FULFILLMENT, EnumSet.of(OrderState.COMPLETED, OrderState.CANCELLED),
            OrderState.COMPLETED, EnumSet.of(OrderState.IN_FULFILLMENT, OrderState.CLOSED),
            OrderState.CANCELLED, EnumSet.of(OrderState.CLOSED),
            OrderState.CLOSED, EnumSet.noneOf(OrderState.class));

    @ParameterizedTest
    @EnumSource
    void only_the_pairs_of_the_table_are_possible(OrderState from) {
        for (OrderState to : OrderState.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(ALLOWED.get(from).contains(to));
        }
    }

    @Test
    void every_state_but_the_first_can_be_reached() {
        Set<OrderState> reached = EnumSet.of(OrderState.PLACED);
        ALLOWED.values().forEach(reached::addAll);

        assertThat(reached).containsExactlyInAnyOrder(OrderState.values());
    }
}
