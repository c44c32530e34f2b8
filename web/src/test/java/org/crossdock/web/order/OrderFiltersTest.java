package org.crossdock.web.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.crossdock.app.order.OrderQuery;
import org.crossdock.app.order.OrderSort;
import org.crossdock.domain.order.OrderStatus;
import org.junit.jupiter.api.Test;

class OrderFiltersTest {

    @Test
    void the_last_day_belongs_to_the_period_whole() {
        OrderQuery query = query(Map.of("from", "2026-11-24", "to", "2026-11-24"));

        assertThat(query.placedFrom()).contains(Instant.parse("2026-11-24T00:00:00Z"));
        assertThat(query.placedBefore()).contains(Instant.parse("2026-11-25T00:00:00Z"));
    }

    @Test
    void a_view_may_show_several_statuses() {
        assertThat(query(Map.of("status", "shipped")).statuses())
                .containsExactlyInAnyOrder(OrderStatus.SHIPPED, OrderStatus.PARTLY_SHIPPED, OrderStatus.DELIVERED);
    }

    @Test
    void what_cannot_be_understood_does_not_restrict() {
        OrderFilters filters = OrderFilters.of(Map.of("from", "soon", "status", "lost", "q", " ")::get);

        assertThat(filters.isEmpty()).isTrue();
    }

    @Test
    void filters_stand_in_the_address() {
        OrderFilters filters = OrderFilters.of(Map.of("q", "#12", "node", "DC-EAST")::get);

        assertThat(filters.url()).hasToString("/order/list?q=%2312&node=DC-EAST");
    }

    private static OrderQuery query(Map<String, String> parameters) {
        return OrderFilters.of(parameters::get).query(OrderSort.NEWEST_PLACED, Optional.empty(), 25);
    }
}
