package org.crossdock.app.order;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** An order names something the merchant does not have, or contradicts its channel; says what and where. */
public final class OrderRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    OrderRefused(String reason, String pointer, String message, Object... arguments) {
        super(reason, message, List.of(arguments));
        this.pointer = pointer;
    }

    /** JSON pointer to the part of the order that is wrong. */
    public String pointer() {
        return pointer;
    }
}
