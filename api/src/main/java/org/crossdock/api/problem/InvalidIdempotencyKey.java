package org.crossdock.api.problem;

import jakarta.ws.rs.BadRequestException;

/** An Idempotency-Key that is empty or too long. */
public final class InvalidIdempotencyKey extends BadRequestException {

    private static final long serialVersionUID = 1L;

    public InvalidIdempotencyKey() {
        super("Idempotency-Key must have 1 to 255 characters");
    }
}
