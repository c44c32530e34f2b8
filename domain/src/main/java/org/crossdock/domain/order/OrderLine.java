package org.crossdock.domain.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.crossdock.domain.catalog.ProductId;
import org.crossdock.domain.shared.Money;

/**
 * One SKU of an order, with what was agreed about it when the order was placed. Name and prices are a copy: a later
 * change of the catalog never changes what a customer bought.
 */
@Entity
@Table(name = "order_line")
public class OrderLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    private Order order;

    private int position;

    @Column(name = "product_id")
    private UUID productId;

    private String sku;

    private String name;

    private int quantity;

    @Column(name = "unit_price")
    private long unitPrice;

    private long discount;

    private long tax;

    private long net;

    @Embedded
    private LineQuantities quantities;

    protected OrderLine() {}

    OrderLine(Order order, int position, OrderedItem item) {
        this.id = item.id();
        this.order = order;
        this.position = position;
        this.productId = item.product().value();
        this.sku = item.sku();
        this.name = item.name();
        this.quantity = item.quantity();
        this.unitPrice = item.unitPrice().minorUnits();
        this.discount = item.discount().minorUnits();
        this.tax = item.tax().minorUnits();
        this.net = item.net().minorUnits();
        this.quantities = LineQuantities.ofOpen(item.quantity());
    }

    void allocate(int units) {
        quantities = quantities.allocate(units);
    }

    void backorder(int units) {
        quantities = quantities.backorder(units);
    }

    void release(int units) {
        quantities = quantities.release(units);
    }

    public UUID id() {
        return id;
    }

    /** Place of this line in its order, counted from 0. */
    public int position() {
        return position;
    }

    public ProductId productId() {
        return new ProductId(productId);
    }

    public String sku() {
        return sku;
    }

    public String name() {
        return name;
    }

    public int quantity() {
        return quantity;
    }

    public Money unitPrice() {
        return new Money(unitPrice, order.currency());
    }

    public Money discount() {
        return new Money(discount, order.currency());
    }

    public Money tax() {
        return new Money(tax, order.currency());
    }

    /** Quantity × unit price − discount, before tax. */
    public Money net() {
        return new Money(net, order.currency());
    }

    public LineQuantities quantities() {
        return quantities;
    }
}
