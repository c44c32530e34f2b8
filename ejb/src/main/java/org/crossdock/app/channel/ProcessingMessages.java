package org.crossdock.app.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.crossdock.app.inventory.ClaimRefused;
import org.crossdock.app.order.PlacedOrder;
import org.crossdock.app.order.PlacingOrders;
import org.crossdock.app.platform.work.QueuedWork;
import org.crossdock.app.platform.work.TenantSweep;
import org.crossdock.domain.shared.BusinessException;
import org.crossdock.domain.shared.Cause;

/**
 * Turns kept messages into orders. A refusal is final, until a person sends the message round again; whatever else goes
 * wrong passes, so that the work is tried again later.
 */
@ApplicationScoped
class ProcessingMessages implements QueuedWork, TenantSweep {

    @Inject
    private Inbox inbox;

    @Inject
    @Any
    private Instance<MessageMapping> mappings;

    @Inject
    private PlacingOrders placing;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return Inbox.WORK;
    }

    @Override
    public Progress run(UUID id) {
        inbox.attempt(id).ifPresent(message -> inbox.finish(id, process(id, message)));
        return Progress.DONE;
    }

    private MessageOutcome process(UUID id, IncomingMessage message) {
        try {
            return switch (mapping(message.source()).map(message)) {
                case MappedMessage.NewOrder order -> {
                    Cause cause = new Cause(id, message.source(), clock.instant());
                    PlacedOrder placed = placing.place(order.command(), cause);
                    yield MessageOutcome.done(placed.order().id());
                }
                case MappedMessage.Nothing nothing -> MessageOutcome.ignored(nothing);
            };
        } catch (ClaimRefused faster) {
            throw faster;
        } catch (BusinessException refusal) {
            return MessageOutcome.dead(refusal);
        }
    }

    private MessageMapping mapping(String source) {
        return mappings.stream()
                .filter(mapping -> mapping.source().equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody reads messages of " + source));
    }

    @Override
    public void giveUp(UUID id) {
        inbox.giveUp(id);
    }

    @Override
    public void sweep() {
        inbox.queueOverdue();
    }
}
