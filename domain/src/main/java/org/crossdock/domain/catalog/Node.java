package org.crossdock.domain.catalog;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.domain.shared.Address;
import org.crossdock.domain.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A place that holds stock: a DC or a store.
 *
 * <p>A node is opened with its address and the methods it offers. Its coordinates come from the bundled tables, so that
 * routing can measure how far it is from a customer. Its sequence breaks ties between equally good plans.
 */
@Entity
@Table(name = "node")
public class Node {

    @Id
    private UUID id;

    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private NodeKind kind;

    private int sequence;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "address_name"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "postal_code"))
    private Address address;

    private @Nullable Double latitude;

    private @Nullable Double longitude;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "cut_off")
    private @Nullable LocalTime cutOff;

    private boolean ships;

    private boolean pickup;

    private boolean active;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected Node() {}

    /** Opens a node; it takes part in routing from now on. */
    public Node(NodeId id, NodeDescription description, @Nullable GeoPoint point, Instant now) {
        this.id = id.value();
        this.code = description.code();
        this.active = true;
        describe(description, point, now);
    }

    /** Replaces everything that is known about this node but its code. */
    public final void describe(NodeDescription description, @Nullable GeoPoint point, Instant now) {
        this.name = description.name();
        this.kind = description.kind();
        this.sequence = description.sequence();
        this.address = description.address();
        this.timeZone = description.timeZone().getId();
        this.cutOff = description.cutOff();
        this.ships = description.ships();
        this.pickup = description.pickup();
        this.latitude = point == null ? null : point.latitude();
        this.longitude = point == null ? null : point.longitude();
        this.updatedAt = now;
    }

    public NodeId id() {
        return new NodeId(id);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public NodeKind kind() {
        return kind;
    }

    public int sequence() {
        return sequence;
    }

    public Address address() {
        return address;
    }

    public Optional<GeoPoint> point() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new GeoPoint(latitude, longitude));
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public @Nullable LocalTime cutOff() {
        return cutOff;
    }

    public boolean ships() {
        return ships;
    }

    public boolean pickup() {
        return pickup;
    }

    public boolean active() {
        return active;
    }

    public int version() {
        return version;
    }
}
