package org.crossdock.app.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The stored why of one order's routing, for reading; it is appended with SQL. */
@Entity
@Table(name = "routing_explanation")
@SuppressWarnings("UnusedVariable") // the columns are written with SQL and found by key
class RoutingExplanationRow {

    @Id
    @Column(name = "order_id")
    private UUID orderId;

    private String document;

    @Column(name = "planned_at")
    private Instant plannedAt;

    protected RoutingExplanationRow() {}

    String document() {
        return document;
    }
}
