package org.crossdock.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crossdock.domain.order.OrderBuilder.CAUSE;
import static org.crossdock.domain.order.OrderBuilder.NOON;
import static org.crossdock.domain.order.OrderBuilder.anOrder;
import static org.crossdock.domain.order.OrderBuilder.plan;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void every_unit_of_a_placed_order_is_open() {
        Order order = anOrder().with(2, "MUG").with(3, "LAMP").placed();

        assertThat(order.state()).isEqualTo(OrderState.PLACED);
        assertThat(order.units()).isEqualTo(5);
        assertThat(order.lines()).extracting(line -> line.quantities().open()).containsExactly(2, 3);
    }

    @Test
    void total_is_lines_after_discount_plus_tax_and_shipping() {
        Order order = anOrder()
                .with(2, "MUG", 1050, 100, 380)
                .with(1, "LAMP", 5000, 0, 950)
                .shippedFor(490)
                .placed();

        assertThat(order.lines()).extracting(line -> line.net().minorUnits()).containsExactly(2000L, 5000L);
        assertThat(order.totals()).isEqualTo(new OrderTotals(1330, 490, 0, 8820));
    }

    @Test
    void routed_units_are_allocated_and_what_nobody_has_is_backordered() {
        Order order = anOrder().with(5, "MUG").placed();

        order.route(plan(order, "DC", 3), CAUSE, UUID::randomUUID);

        LineQuantities line = order.lines().getFirst().quantities();
        assertThat(line.allocated()).isEqualTo(3);
        assertThat(line.backordered()).isEqualTo(2);
        assertThat(line.total()).isEqualTo(5);
        assertThat(order.status()).isEqualTo(OrderStatus.BACKORDERED);
        assertThat(order.nodes()).isEqualTo("DC");
    }

    @Test
    void order_that_waits_for_its_nodes_is_scheduled_and_released_once_they_are_told() {
        Order order = anOrder().with(1, "MUG").placed();
        order.route(plan(order, "DC", 1), CAUSE, UUID::randomUUID);
        order.confirm(CAUSE, UUID::randomUUID);
        assertThat(order.status()).isEqualTo(OrderStatus.SCHEDULED);

        order.release(0, 1, NOON);

        assertThat(order.status()).isEqualTo(OrderStatus.RELEASED);
        assertThat(order.lines().getFirst().quantities().released()).isEqualTo(1);
    }

    @Test
    void order_that_must_be_paid_first_is_not_confirmed_by_placing() {
        assertThat(anOrder().with(1, "MUG").paidFirst().placed().canConfirm()).isFalse();
        assertThat(anOrder().with(1, "MUG").placed().canConfirm()).isTrue();
    }

    @Test
    void order_is_confirmed_once() {
        Order order = anOrder().with(1, "MUG").placed();
        order.confirm(CAUSE, UUID::randomUUID);

        assertThatThrownBy(() -> order.confirm(CAUSE, UUID::randomUUID))
                .isInstanceOf(IllegalOrderTransition.class)
                .hasMessageContaining("CONFIRMED");
    }

    @Test
    void each_step_is_told_once_and_in_order() {
        Order order = anOrder().with(1, "MUG").placed();
        order.route(plan(order, "DC", 1), CAUSE, UUID::randomUUID);
        order.confirm(CAUSE, UUID::randomUUID);

        assertThat(order.newEvents())
                .extracting(OrderEvent::type)
                .containsExactly("order.placed", "order.routed", "order.confirmed");
        assertThat(order.newEvents()).extracting(OrderEvent::seq).containsExactly(1, 2, 3);
        assertThat(order.newEvents().getFirst().fromState()).isNull();
        assertThat(order.newEvents().getLast().fromState()).isEqualTo(OrderState.PLACED);
        assertThat(order.newEvents().getLast().toState()).isEqualTo(OrderState.CONFIRMED);
    }

    @Test
    void events_carry_no_personal_data() {
        Order order = anOrder().with(1, "MUG").placed();

        assertThat(order.newEvents().getFirst().detail()).doesNotContain("Ada", "ada@example.com", "London");
    }

    @Test
    void order_without_lines_cannot_be_placed() {
        assertThatThrownBy(() -> anOrder().placed()).hasMessageContaining("at least one line");
    }
}
