package org.crossdock.domain.fulfillment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.crossdock.domain.inventory.StockLevelId;
import org.crossdock.domain.order.Allotment;
import org.crossdock.domain.order.OrderLine;

/** Units of one order line within a fulfillment order, and the stock they are claimed from. */
@Entity
@Table(name = "fulfillment_line")
public class FulfillmentLine {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the owning side of the relation: Hibernate reads it
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fulfillment_order_id")
    private FulfillmentOrder fulfillmentOrder;

    @Column(name = "order_line_id")
    private UUID orderLineId;

    private int position;

    private String sku;

    @Column(name = "stock_level_id")
    private UUID stockLevelId;

    private int quantity;

    protected FulfillmentLine() {}

    FulfillmentLine(FulfillmentOrder fulfillmentOrder, OrderLine orderLine, Allotment allotment) {
        this.id = allotment.id();
        this.fulfillmentOrder = fulfillmentOrder;
        this.orderLineId = orderLine.id();
        this.position = orderLine.position();
        this.sku = orderLine.sku();
        this.stockLevelId = allotment.stockLevel().value();
        this.quantity = allotment.quantity();
    }

    public UUID id() {
        return id;
    }

    public UUID orderLineId() {
        return orderLineId;
    }

    /** Position of the order line, counted from 0. */
    public int orderPosition() {
        return position;
    }

    public String sku() {
        return sku;
    }

    public StockLevelId stockLevelId() {
        return new StockLevelId(stockLevelId);
    }

    public int quantity() {
        return quantity;
    }
}
