package org.crossdock.domain.order;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** A verb was asked of an order whose state does not allow it. */
public final class IllegalOrderTransition extends BusinessException {

    private static final long serialVersionUID = 1L;

    public IllegalOrderTransition(long number, OrderState from, OrderState to) {
        super(
                "order.illegalTransition",
                "Order " + number + " is " + from + " and cannot become " + to,
                List.of(number, from, to));
    }
}
