package org.crossdock.app.order;

import java.util.Optional;
import org.crossdock.app.platform.idempotency.StoredAnswer;

/**
 * What placing answered.
 *
 * @param created false when the channel had sent this order before
 * @param replayed the answer given before to the same request, when it carried a key
 */
public record PlacedOrder(OrderView order, boolean created, Optional<StoredAnswer> replayed) {}
