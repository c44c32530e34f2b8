package org.crossdock.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossdock.app.catalog.NodeDesk;
import org.crossdock.app.channel.ChannelDesk;
import org.crossdock.app.order.OrderRow;
import org.crossdock.app.order.OrderSearch;
import org.crossdock.domain.order.OrderStatus;
import org.crossdock.web.frame.Chip;
import org.crossdock.web.frame.Choice;
import org.crossdock.web.frame.PageUrl;
import org.crossdock.web.frame.Pager;
import org.crossdock.web.frame.ViewLink;
import org.crossdock.web.frame.Words;
import org.omnifaces.util.Faces;

/** The list of orders: saved views, filters, search and pages, all of it in the address. */
@Named
@RequestScoped
public class OrderListPage {

    private static final int ROWS = 25;

    @Inject
    OrderSearch search;

    @Inject
    ChannelDesk channels;

    @Inject
    NodeDesk nodes;

    private OrderFilters filters = OrderFilters.of(name -> null);
    private OrderListing listing = new OrderListing(List.of(), Pager.none());
    private Map<OrderStatus, Long> counts = Map.of();

    /** Reads the page that the address asks for. */
    public void load() {
        filters = OrderFilters.of(Faces::getRequestParameter);
        counts = search.countByStatus();
        listing = OrderListing.read(
                search,
                filters,
                OrderCursor.parse(Faces.getRequestParameter("after")),
                OrderCursor.parse(Faces.getRequestParameter("before")),
                ROWS);
    }

    public List<OrderRow> getRows() {
        return listing.rows();
    }

    public Pager getPager() {
        return listing.pager();
    }

    /** Which of the empty states fits: no order at all, none in this view, or none behind these filters. */
    public String getEmptiness() {
        if (!listing.rows().isEmpty()) {
            return "";
        }
        if (counts.isEmpty()) {
            return "first";
        }
        return filters.q().isEmpty() && !filters.narrowsBesideView() ? "view" : "filtered";
    }

    public List<ViewLink> getViews() {
        Words words = Words.of("order");
        return Stream.of(OrderListView.values())
                .map(view -> new ViewLink(
                        view.parameter(),
                        words.name("view", view),
                        getUrl().with("status", view == OrderListView.ALL ? null : view.parameter()),
                        view.count(counts),
                        view == filters.view()))
                .toList();
    }

    public List<Chip> getChips() {
        return OrderChips.of(filters);
    }

    public List<Choice> getChannels() {
        return channels.channels().stream()
                .map(channel -> new Choice(channel.code(), channel.name(), isChosen(channel.code(), filters.channel())))
                .toList();
    }

    public List<Choice> getNodes() {
        return nodes.nodes().stream()
                .map(node -> new Choice(node.code(), node.name(), isChosen(node.code(), filters.node())))
                .toList();
    }

    private static boolean isChosen(String code, Optional<String> wanted) {
        return wanted.filter(code::equals).isPresent();
    }

    public PageUrl getUrl() {
        return filters.url();
    }

    public PageUrl getExport() {
        return filters.url().at("/order/export");
    }
}
