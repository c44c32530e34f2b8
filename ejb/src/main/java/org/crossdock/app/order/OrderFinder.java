package org.crossdock.app.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.crossdock.domain.order.NodeWork;
import org.crossdock.domain.order.Order;
import org.crossdock.domain.order.OrderId;
import org.crossdock.domain.order.SalesChannel;
import org.crossdock.domain.order.SalesChannels;
import org.crossdock.domain.shared.ChannelId;

/** Finds single orders and shows them whole. */
@ApplicationScoped
class OrderFinder {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NodeWork nodeWork;

    @Inject
    private SalesChannels channels;

    @Inject
    private OrderScope scope;

    Optional<OrderView> byId(OrderId id) {
        return visible(id).map(this::view);
    }

    /** Whether there is such an order that the caller may see; its lines and work are not read for that. */
    boolean shows(OrderId id) {
        return visible(id).isPresent();
    }

    private Optional<Order> visible(OrderId id) {
        return Optional.ofNullable(entities.find(Order.class, id.value())).filter(scope::covers);
    }

    Optional<OrderView> byExternalId(String channel, String externalId) {
        return channels.byCode(channel)
                .flatMap(known -> find(known, externalId))
                .map(this::view);
    }

    private Optional<Order> find(SalesChannel channel, String externalId) {
        return entities.createQuery(
                        "select o from Order o where o.channelId = :channel and o.externalId = :externalId",
                        Order.class)
                .setParameter("channel", channel.id().value())
                .setParameter("externalId", externalId)
                .getResultStream()
                .findFirst();
    }

    private OrderView view(Order order) {
        return OrderView.of(order, code(order.channelId()), scope.ofCaller(nodeWork.of(order.id())));
    }

    private String code(ChannelId id) {
        return channels.all().stream()
                .filter(channel -> channel.id().equals(id))
                .map(SalesChannel::code)
                .findFirst()
                .orElse("");
    }
}
