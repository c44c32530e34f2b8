package org.crossdock.domain.fulfillment;

import java.util.List;
import java.util.UUID;
import org.crossdock.domain.shared.BusinessException;

/** A verb was asked of a fulfillment order whose state does not allow it. */
public final class IllegalFulfillmentTransition extends BusinessException {

    private static final long serialVersionUID = 1L;

    public IllegalFulfillmentTransition(UUID id, FulfillmentState from, FulfillmentState to) {
        super(
                "fulfillment.illegalTransition",
                "Fulfillment order " + id + " is " + from + " and cannot become " + to,
                List.of(id, from, to));
    }
}
