package org.crossdock.domain.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.crossdock.domain.order.ChannelRules;
import org.crossdock.domain.order.PaymentRule;
import org.crossdock.domain.order.StockPolicy;
import org.crossdock.domain.shared.ChannelId;

/**
 * A source of orders with rules of its own.
 *
 * <p>A channel is opened once and named by its code in every order that comes through it. It says in which currency it
 * sells, what must be paid before an order is confirmed, what happens to units nobody has, and how long an order cools
 * down before its nodes are told.
 */
@Entity
@Table(name = "channel")
public class Channel {

    @Id
    private UUID id;

    private String code;

    private String name;

    @Column(columnDefinition = "char(3)")
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "payment_rule")
    private PaymentRule paymentRule;

    @Enumerated(EnumType.STRING)
    @Column(name = "stock_policy")
    private StockPolicy stockPolicy;

    @Column(name = "cool_down_seconds")
    private int coolDownSeconds;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected Channel() {}

    /** Opens a channel; orders may arrive from now on. */
    public Channel(ChannelId id, String code, String name, ChannelRules rules, Instant now) {
        this.id = id.value();
        this.code = code;
        this.name = name;
        govern(rules, now);
    }

    /** Replaces the rules this channel sells by; orders already placed keep theirs. */
    public final void govern(ChannelRules rules, Instant now) {
        this.currency = rules.currency();
        this.paymentRule = rules.paymentRule();
        this.stockPolicy = rules.stockPolicy();
        this.coolDownSeconds = Math.toIntExact(rules.coolDown().toSeconds());
        this.updatedAt = now;
    }

    public ChannelId id() {
        return new ChannelId(id);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public ChannelRules rules() {
        return new ChannelRules(currency, paymentRule, stockPolicy, Duration.ofSeconds(coolDownSeconds));
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return version;
    }
}
