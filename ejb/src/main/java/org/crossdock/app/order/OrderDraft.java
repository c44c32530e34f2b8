package org.crossdock.app.order;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.crossdock.domain.order.ChannelRules;
import org.crossdock.domain.order.NewOrder;
import org.crossdock.domain.order.OrderedItem;
import org.crossdock.domain.order.SourcingPlan;
import org.crossdock.domain.order.SourcingRequest;

/** A command that passed every check: the order to be, and the rules of the channel it came through. */
record OrderDraft(NewOrder order, ChannelRules rules) {

    SourcingRequest sourcingRequest() {
        List<OrderedItem> items = order.items();
        List<SourcingRequest.Wanted> wanted = IntStream.range(0, items.size())
                .mapToObj(line -> wanted(line, items.get(line)))
                .toList();
        return new SourcingRequest(order.destination(), order.currency(), wanted);
    }

    private static SourcingRequest.Wanted wanted(int line, OrderedItem item) {
        return new SourcingRequest.Wanted(line, item.product(), item.sku(), item.quantity());
    }

    List<OutOfStock.ShortLine> missing(SourcingPlan plan) {
        return plan.unfilled().entrySet().stream()
                .map(entry -> missing(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(OutOfStock.ShortLine::line))
                .toList();
    }

    private OutOfStock.ShortLine missing(int line, int units) {
        OrderedItem item = order.items().get(line);
        return new OutOfStock.ShortLine(line, item.sku(), item.quantity(), units);
    }
}
