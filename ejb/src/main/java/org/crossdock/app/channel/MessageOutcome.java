package org.crossdock.app.channel;

import java.util.UUID;
import org.crossdock.domain.order.OrderId;
import org.crossdock.domain.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/** How the processing of a message ended. */
record MessageOutcome(
        MessageStatus status,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable UUID orderId) {

    static MessageOutcome done(OrderId order) {
        return new MessageOutcome(MessageStatus.DONE, null, null, order.value());
    }

    static MessageOutcome ignored(MappedMessage.Nothing nothing) {
        return new MessageOutcome(MessageStatus.IGNORED, nothing.reason(), nothing.detail(), null);
    }

    static MessageOutcome dead(BusinessException refusal) {
        return new MessageOutcome(MessageStatus.DEAD, refusal.reason(), RefusalText.of(refusal), null);
    }

    static MessageOutcome givenUp(int attempts) {
        String detail =
                "It failed " + attempts + " times for a reason of ours, which the server's log names. Try again.";
        return new MessageOutcome(MessageStatus.DEAD, "inbound.gaveUp", detail, null);
    }
}
