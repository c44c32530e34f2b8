package org.crossdock.app.order;

import java.util.function.Function;
import org.crossdock.app.platform.idempotency.IdempotentRequest;
import org.crossdock.app.platform.idempotency.StoredAnswer;

/** A request with a key of its own, and how its answer is written. */
public record AnswerToKeep(IdempotentRequest request, Function<OrderView, StoredAnswer> writer) {}
