package org.crossdock.app.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.crossdock.domain.order.OrderId;

/** The stored why of one order's routing. */
@Entity
@Table(name = "routing_explanation")
class RoutingExplanationRow {

    @Id
    @Column(name = "order_id")
    private UUID orderId;

    private String document;

    @Column(name = "planned_at")
    private Instant plannedAt;

    protected RoutingExplanationRow() {}

    RoutingExplanationRow(OrderId order, String document, Instant plannedAt) {
        this.orderId = order.value();
        this.document = document;
        this.plannedAt = plannedAt;
    }

    String document() {
        return document;
    }
}
