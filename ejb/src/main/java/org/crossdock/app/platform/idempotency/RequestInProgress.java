package org.crossdock.app.platform.idempotency;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** The first request under this key is still being answered; whoever asks again a little later gets its answer. */
public final class RequestInProgress extends BusinessException {

    private static final long serialVersionUID = 1L;

    RequestInProgress(String key) {
        super(
                "idempotency.inProgress",
                "the first request with Idempotency-Key " + key + " is still being answered; send it again later",
                List.of(key));
    }
}
