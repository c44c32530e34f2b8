package org.crossdock.app.order;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.order.OrderStatus;
import org.crossdock.domain.order.SalesChannel;
import org.crossdock.domain.order.SalesChannels;
import org.crossdock.domain.tenant.Right;

/** Lists orders: filtered, sorted and paged by the database, never counted to show one page. */
@Stateless
@Needs(Right.ORDER_VIEW)
public class OrderSearch {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SalesChannels channels;

    @Inject
    private OrderScope scope;

    /** One page of the orders asked for. */
    public OrderPage find(OrderQuery query) {
        Map<String, SalesChannel> byCode =
                channels.all().stream().collect(Collectors.toMap(SalesChannel::code, Function.identity()));
        if (query.channel().isPresent() && !byCode.containsKey(query.channel().get())) {
            return new OrderPage(List.of(), Optional.empty());
        }
        OrderConditions conditions = OrderConditions.of(query, byCode, scope.codes());
        TypedQuery<Tuple> rows = entities.createQuery(
                OrderRows.SELECT + conditions.where() + query.sort().orderBy(), Tuple.class);
        conditions.bind(rows);
        List<Tuple> found = rows.setMaxResults(query.limit() + 1).getResultList();
        return OrderRows.page(found, query, byCode.values());
    }

    /** How many orders there are in each status. */
    public Map<OrderStatus, Long> countByStatus() {
        Map<OrderStatus, Long> counts = new EnumMap<>(OrderStatus.class);
        OrderConditions conditions = OrderConditions.ofScope(scope.codes());
        TypedQuery<Tuple> rows = entities.createQuery(
                "select o.status, count(o) from Order o" + conditions.where() + " group by o.status", Tuple.class);
        conditions.bind(rows);
        rows.getResultStream().forEach(row -> counts.put(row.get(0, OrderStatus.class), row.get(1, Long.class)));
        return counts;
    }
}
