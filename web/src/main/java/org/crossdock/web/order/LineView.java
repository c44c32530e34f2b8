package org.crossdock.web.order;

import java.util.List;
import org.crossdock.app.order.OrderView;

/** A line of the order page: what was agreed, and where its units stand. */
public record LineView(OrderView.Line line, List<BucketShare> buckets, String words) {

    static LineView of(OrderView.Line line) {
        List<BucketShare> shares = BucketShare.of(line.quantities());
        return new LineView(line, shares, BucketShare.words(shares));
    }
}
