package org.crossdock.app.fulfillment;

import org.crossdock.app.platform.outbox.OutboxFact;
import org.crossdock.domain.fulfillment.FulfillmentLine;
import org.crossdock.domain.fulfillment.FulfillmentOrder;
import org.crossdock.domain.shared.IdSource;

/** What others learn about fulfillment orders: ids, nodes and quantities. */
final class FulfillmentFacts {

    private FulfillmentFacts() {}

    static OutboxFact opened(FulfillmentOrder work, IdSource ids) {
        int units = work.lines().stream().mapToInt(FulfillmentLine::quantity).sum();
        String payload = "{\"orderId\":\"" + work.orderId().value() + "\",\"node\":\"" + work.nodeCode()
                + "\",\"units\":" + units + "}";
        return new OutboxFact(
                ids.next(), "fulfillment", work.id().value(), "fulfillment.opened", payload, work.updatedAt());
    }
}
