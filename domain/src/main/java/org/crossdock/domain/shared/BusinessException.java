package org.crossdock.domain.shared;

import java.util.List;

/**
 * A refusal that a person or a client can understand: what was asked is against the rules of the shop.
 *
 * <p>The reason is the key under which screens and the API find their own words; the message is English for logs.
 */
public abstract class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    private final transient List<Object> arguments;

    protected BusinessException(String reason, String message, List<?> arguments) {
        super(message);
        this.reason = reason;
        this.arguments = List.copyOf(arguments);
    }

    /** The key of this refusal in bundles and problem types, such as {@code order.alreadyPlaced}. */
    public String reason() {
        return reason;
    }

    /** What the words of the reason are filled with, in order. */
    public List<Object> arguments() {
        return arguments;
    }
}
