package org.crossdock.domain.fulfillment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.order.Allotment;
import org.crossdock.domain.order.Order;
import org.crossdock.domain.order.OrderId;
import org.crossdock.domain.shared.FulfillmentMethod;

/**
 * The work one node does for one order by one method.
 *
 * <p>It is <em>scheduled</em> when a plan is committed: its units are allocated, its node knows nothing. When the
 * channel's cool-down window is over and the order is confirmed it is <em>released</em>: it becomes open, its units
 * released, and the node is told.
 */
@Entity
@Table(name = "fulfillment_order")
public class FulfillmentOrder {

    @Id
    private UUID id;

    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "node_id")
    private UUID nodeId;

    @Column(name = "node_code")
    private String nodeCode;

    @Enumerated(EnumType.STRING)
    private FulfillmentMethod method;

    @Enumerated(EnumType.STRING)
    private FulfillmentState state;

    @Column(name = "release_at")
    private Instant releaseAt;

    @OneToMany(mappedBy = "fulfillmentOrder", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<FulfillmentLine> lines = new ArrayList<>();

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected FulfillmentOrder() {}

    /**
     * Schedules the work of one node.
     *
     * @param allotments the units it shall give, all of one node
     */
    public FulfillmentOrder(
            FulfillmentOrderId id, Order order, List<Allotment> allotments, Instant releaseAt, Instant now) {
        Allotment first = allotments.getFirst();
        this.id = id.value();
        this.orderId = order.id().value();
        this.nodeId = first.node().value();
        this.nodeCode = first.nodeCode();
        this.method = order.destination().method();
        this.state = FulfillmentState.SCHEDULED;
        this.releaseAt = releaseAt;
        this.updatedAt = now;
        for (Allotment allotment : allotments) {
            lines.add(new FulfillmentLine(this, order.lines().get(allotment.line()), allotment));
        }
    }

    /** Tells the node; the units of the order become released. */
    public void release(Order order, Instant now) {
        if (!state.next().contains(FulfillmentState.OPEN)) {
            throw new IllegalFulfillmentTransition(id, state, FulfillmentState.OPEN);
        }
        state = FulfillmentState.OPEN;
        updatedAt = now;
        lines.forEach(line -> order.release(line.orderPosition(), line.quantity(), now));
    }

    public FulfillmentOrderId id() {
        return new FulfillmentOrderId(id);
    }

    public OrderId orderId() {
        return new OrderId(orderId);
    }

    public NodeId nodeId() {
        return new NodeId(nodeId);
    }

    public String nodeCode() {
        return nodeCode;
    }

    public FulfillmentMethod method() {
        return method;
    }

    public FulfillmentState state() {
        return state;
    }

    public Instant releaseAt() {
        return releaseAt;
    }

    public List<FulfillmentLine> lines() {
        return List.copyOf(lines);
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return version;
    }
}
