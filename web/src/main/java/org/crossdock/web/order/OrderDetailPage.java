package org.crossdock.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.crossdock.app.catalog.NodeDesk;
import org.crossdock.app.catalog.NodeView;
import org.crossdock.app.order.OrderDesk;
import org.crossdock.app.order.OrderSearch;
import org.crossdock.app.order.OrderView;
import org.crossdock.app.routing.RoutingExplanations;
import org.crossdock.domain.order.OrderId;
import org.crossdock.web.frame.PageNotFound;
import org.crossdock.web.frame.RecordId;
import org.crossdock.web.routing.WhyView;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One order: its lines and buckets, its fulfillment orders, what happened, and why it is fulfilled where it is. */
@Named
@RequestScoped
public class OrderDetailPage {

    @Inject
    OrderDesk orders;

    @Inject
    OrderSearch search;

    @Inject
    NodeDesk nodeDesk;

    @Inject
    RoutingExplanations explanations;

    private @Nullable OrderPageContent content;

    /** Reads the order of the address; another merchant's id is as unknown as a mistyped one. */
    public void load() {
        OrderView order = RecordId.parse(Faces.getRequestParameter("id"))
                .map(OrderId::new)
                .flatMap(orders::find)
                .orElseThrow(PageNotFound::new);
        List<NodeView> nodes = nodeDesk.nodes();
        content = new OrderPageContent(
                order,
                order.lines().stream().map(LineView::of).toList(),
                order.workOrders().stream()
                        .map(work -> ParcelView.of(work, order, nodes))
                        .toList(),
                orders.timeline(order.id()).stream().map(TimelineItem::of).toList(),
                explanations
                        .of(order.id())
                        .map(explanation -> WhyView.of(explanation, order.currency()))
                        .orElse(null),
                OrderMap.of(order, nodes).orElse(null),
                Neighbors.of(order, search));
    }

    public @Nullable OrderPageContent getContent() {
        return content;
    }
}
