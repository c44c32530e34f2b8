package org.crossdock.app.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.crossdock.app.platform.idempotency.IdempotencyKeys;
import org.crossdock.app.platform.idempotency.StoredAnswer;

/** Answers a request that turned out to be a repetition: by its own key first, by the channel's number otherwise. */
@ApplicationScoped
class PlacedBefore {

    @Inject
    private IdempotencyKeys keys;

    @Inject
    private OrderFinder finder;

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<PlacedOrder> answer(PlaceOrder command, Optional<AnswerToKeep> answer) {
        Optional<StoredAnswer> replayed = answer.flatMap(keep -> keys.find(keep.request()));
        return finder.byExternalId(command.channel(), command.externalId())
                .map(first -> new PlacedOrder(first, false, replayed));
    }
}
