package org.crossdock.domain.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.catalog.ProductId;

/**
 * The counters of one SKU at one node, as last committed.
 *
 * <p>It has no verbs: counters change only by a movement, written together with its conditional update in one
 * statement, so that two writers can never both win the last unit.
 */
@Entity
@Table(name = "stock_level")
public class StockLevel {

    @Id
    private UUID id;

    @Column(name = "product_id")
    private UUID productId;

    private String sku;

    @Column(name = "node_id")
    private UUID nodeId;

    @Column(name = "on_hand")
    private int onHand;

    private int allocated;

    private int reserved;

    private int held;

    @Column(name = "updated_at")
    private Instant updatedAt;

    private int version;

    protected StockLevel() {}

    public StockLevelId id() {
        return new StockLevelId(id);
    }

    public ProductId productId() {
        return new ProductId(productId);
    }

    public String sku() {
        return sku;
    }

    public NodeId nodeId() {
        return new NodeId(nodeId);
    }

    public StockCounters counters() {
        return new StockCounters(onHand, allocated, reserved, held);
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return version;
    }
}
