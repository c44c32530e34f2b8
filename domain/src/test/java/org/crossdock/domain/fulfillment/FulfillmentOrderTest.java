package org.crossdock.domain.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crossdock.domain.order.OrderBuilder.CAUSE;
import static org.crossdock.domain.order.OrderBuilder.NOON;
import static org.crossdock.domain.order.OrderBuilder.anOrder;
import static org.crossdock.domain.order.OrderBuilder.plan;

import java.time.Duration;
import java.util.UUID;
import org.crossdock.domain.order.Order;
import org.crossdock.domain.order.SourcingPlan;
import org.junit.jupiter.api.Test;

class FulfillmentOrderTest {

    @Test
    void planned_work_waits_for_the_end_of_the_cool_down() {
        Order order = anOrder().with(2, "MUG").placed();

        FulfillmentOrder work = workFor(order);

        assertThat(work.state()).isEqualTo(FulfillmentState.SCHEDULED);
        assertThat(work.releaseAt()).isEqualTo(NOON.plus(Duration.ofMinutes(30)));
        assertThat(order.lines().getFirst().quantities().allocated()).isEqualTo(2);
    }

    @Test
    void telling_the_node_releases_the_units_of_the_order() {
        Order order = anOrder().with(2, "MUG").placed();
        FulfillmentOrder work = workFor(order);

        work.release(order, NOON);

        assertThat(work.state()).isEqualTo(FulfillmentState.OPEN);
        assertThat(order.lines().getFirst().quantities().released()).isEqualTo(2);
    }

    @Test
    void node_is_told_once() {
        Order order = anOrder().with(2, "MUG").placed();
        FulfillmentOrder work = workFor(order);
        work.release(order, NOON);

        assertThatThrownBy(() -> work.release(order, NOON)).isInstanceOf(IllegalFulfillmentTransition.class);
    }

    private static FulfillmentOrder workFor(Order order) {
        SourcingPlan plan = plan(order, "DC", 2);
        order.route(plan, CAUSE, UUID::randomUUID);
        return new FulfillmentOrder(
                new FulfillmentOrderId(UUID.randomUUID()),
                order,
                plan.allotments(),
                NOON.plus(Duration.ofMinutes(30)),
                NOON);
    }
}
