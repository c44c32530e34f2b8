package org.crossdock.app.platform.idempotency;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** A client sent another request under a key it had used already. */
public final class IdempotencyKeyReused extends BusinessException {

    private static final long serialVersionUID = 1L;

    IdempotencyKeyReused(String key) {
        super(
                "idempotency.keyReused",
                "Idempotency-Key " + key + " was used for another request; use a new key",
                List.of(key));
    }
}
