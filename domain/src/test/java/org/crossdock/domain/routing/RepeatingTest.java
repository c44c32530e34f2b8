package org.crossdock.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatingTest {

    @Test
    void the_same_request_gets_the_same_decision_and_explanation() {
        RandomOrders orders = new RandomOrders(37);

        for (int round = 0; round < 300; round++) {
            RoutingRequest request = orders.small();

            assertThat(new RoutingEngine().route(request)).isEqualTo(new RoutingEngine().route(request));
        }
    }

    @Test
    void the_order_in_which_nodes_are_told_does_not_matter() {
        RandomOrders orders = new RandomOrders(41);

        for (int round = 0; round < 1_000; round++) {
            RoutingRequest request = orders.small();
            RoutingDecision decision = new RoutingEngine().route(request);
            RoutingDecision other = new RoutingEngine().route(orders.shuffled(request));

            assertThat(other.parcels()).isEqualTo(decision.parcels());
            assertThat(other.explanation().plans())
                    .isEqualTo(decision.explanation().plans());
        }
    }

    @Test
    void a_large_order_repeats_too() {
        RoutingRequest request = new RandomOrders(43).spread(60, 80, 0.4);

        assertThat(new RoutingEngine().route(request)).isEqualTo(new RoutingEngine().route(request));
    }
}
