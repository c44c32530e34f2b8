package org.crossdock.domain.order;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.domain.shared.Address;
import org.crossdock.domain.shared.Cause;
import org.crossdock.domain.shared.ChannelId;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.crossdock.domain.shared.GeoPoint;
import org.crossdock.domain.shared.IdSource;
import org.crossdock.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one customer bought in one go.
 *
 * <p>An order is <em>placed</em> once, by its channel's own number for it: the same number again is the same order. At
 * that moment prices, names and the customer are copied into it and every unit is open. Routing then says which nodes
 * can give which units; those become allocated, the others backordered. When its channel asks for no payment it is
 * <em>confirmed</em> at once, and as its nodes are told, units become released. Every step is recorded as an event.
 *
 * <p>The status that people see follows from the state and the buckets of all lines; nobody sets it.
 */
@Entity
@Table(name = "sales_order")
public class Order {

    @Id
    private UUID id;

    private long number;

    @Column(name = "channel_id")
    private UUID channelId;

    @Column(name = "external_id")
    private String externalId;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "pay_rule")
    private PaymentRule payRule;

    @Enumerated(EnumType.STRING)
    private FulfillmentMethod method;

    @Column(name = "pickup_node")
    private @Nullable String pickupNode;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "customer_name"))
    @AttributeOverride(name = "email", column = @Column(name = "customer_email"))
    @AttributeOverride(name = "phone", column = @Column(name = "customer_phone"))
    private Customer customer;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "ship_name"))
    @AttributeOverride(name = "line1", column = @Column(name = "ship_line1"))
    @AttributeOverride(name = "line2", column = @Column(name = "ship_line2"))
    @AttributeOverride(name = "city", column = @Column(name = "ship_city"))
    @AttributeOverride(name = "region", column = @Column(name = "ship_region"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "ship_postal_code"))
    @AttributeOverride(name = "country", column = @Column(name = "ship_country"))
    private Address shippingAddress;

    private @Nullable Double latitude;

    private @Nullable Double longitude;

    @Column(name = "location_precision")
    private String locationPrecision;

    @Column(name = "location_label")
    private String locationLabel;

    private String currency;

    @Embedded
    private OrderTotals totals;

    @Embedded
    @AttributeOverride(name = "status", column = @Column(name = "payment_status"))
    @AttributeOverride(name = "amount", column = @Column(name = "payment_amount"))
    @AttributeOverride(name = "reference", column = @Column(name = "payment_reference"))
    private @Nullable ToldPayment payment;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<OrderLine> lines = new ArrayList<>();

    private int units;

    private String nodes;

    private int seq;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    @Transient
    private transient List<OrderEvent> events = new ArrayList<>();

    @Transient
    private transient @Nullable OrderState previousState;

    protected Order() {}

    /** Places an order; all its units are open until routing has spoken. */
    public Order(OrderId id, long number, NewOrder asked, Cause cause, IdSource ids) {
        this.id = id.value();
        this.number = number;
        this.channelId = asked.channel().value();
        this.externalId = asked.externalId();
        this.payRule = asked.paymentRule();
        this.method = asked.destination().method();
        this.pickupNode = asked.destination().pickupNode();
        this.placedAt = asked.placedAt();
        this.customer = asked.customer();
        this.currency = asked.currency();
        this.totals = asked.totals();
        this.payment = asked.payment();
        locate(asked.destination());
        for (OrderedItem item : asked.items()) {
            lines.add(new OrderLine(this, lines.size(), item));
        }
        this.units = lines.stream().mapToInt(OrderLine::quantity).sum();
        this.nodes = "";
        this.state = OrderState.PLACED;
        this.status = OrderStatus.PLACED;
        this.updatedAt = cause.at();
        record(cause, ids.next(), "order.placed", OrderFacts.placed(this));
    }

    private void locate(Destination destination) {
        this.shippingAddress = destination.address();
        GeoPoint point = destination.point();
        this.latitude = point == null ? null : point.latitude();
        this.longitude = point == null ? null : point.longitude();
        this.locationPrecision = destination.precision();
        this.locationLabel = destination.label();
    }

    /** Takes over a plan: claimed units become allocated, what nobody has becomes backordered. */
    public void route(SourcingPlan plan, Cause cause, IdSource ids) {
        plan.allotments().forEach(allotment -> lines.get(allotment.line()).allocate(allotment.quantity()));
        plan.unfilled().forEach((line, units) -> lines.get(line).backorder(units));
        nodes = String.join(" ", plan.unitsByNode().keySet());
        record(cause, ids.next(), "order.routed", OrderFacts.routed(plan));
    }

    /** Lets its fulfillment orders go to their nodes. */
    public void confirm(Cause cause, IdSource ids) {
        become(OrderState.CONFIRMED);
        record(cause, ids.next(), "order.confirmed", "{}");
    }

    /** Whether nothing stands between this order and being confirmed. */
    public boolean canConfirm() {
        return state == OrderState.PLACED && payRule == PaymentRule.NONE;
    }

    /** A node has been told about {@code units} of a line. */
    public void release(int line, int units, Instant now) {
        lines.get(line).release(units);
        touch(now);
    }

    private void become(OrderState target) {
        if (!state.canBecome(target)) {
            throw new IllegalOrderTransition(number, state, target);
        }
        previousState = state;
        state = target;
    }

    private void record(Cause cause, UUID eventId, String type, String detail) {
        seq++;
        touch(cause.at());
        events.add(new OrderEvent(cause, eventId, this, type, detail));
        previousState = state;
    }

    private void touch(Instant now) {
        updatedAt = now;
        status = OrderStatus.of(state, quantities());
    }

    private LineQuantities quantities() {
        return lines.stream().map(OrderLine::quantities).reduce(LineQuantities.ofOpen(0), LineQuantities::plus);
    }

    /** What happened to this order since it was loaded or placed, oldest first. */
    public List<OrderEvent> newEvents() {
        return List.copyOf(events);
    }

    @Nullable OrderState previousState() {
        return previousState;
    }

    int seq() {
        return seq;
    }

    public OrderId id() {
        return new OrderId(id);
    }

    /** The number people say; unique within the merchant, with gaps. */
    public long number() {
        return number;
    }

    public ChannelId channelId() {
        return new ChannelId(channelId);
    }

    /** The channel's own number for this order; unique within the channel. */
    public String externalId() {
        return externalId;
    }

    public OrderState state() {
        return state;
    }

    public OrderStatus status() {
        return status;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public Customer customer() {
        return customer;
    }

    public Destination destination() {
        GeoPoint point = latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
        return new Destination(method, pickupNode, shippingAddress, point, locationPrecision, locationLabel);
    }

    public String currency() {
        return currency;
    }

    public OrderTotals totals() {
        return totals;
    }

    /** What the channel said about the payment when the order was placed. */
    public Optional<ToldPayment> payment() {
        return Optional.ofNullable(payment);
    }

    public Money total() {
        return new Money(totals.total(), currency);
    }

    /** Units ordered in all lines. */
    public int units() {
        return units;
    }

    /** Codes of the nodes that fill it, separated by spaces; empty until it is routed. */
    public String nodes() {
        return nodes;
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }

    public int version() {
        return version;
    }
}
