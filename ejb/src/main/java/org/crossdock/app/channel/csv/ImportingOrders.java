package org.crossdock.app.channel.csv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.crossdock.app.channel.RefusalText;
import org.crossdock.app.inventory.ClaimRefused;
import org.crossdock.app.order.PlaceOrder;
import org.crossdock.app.order.PlacedOrder;
import org.crossdock.app.order.PlacingOrders;
import org.crossdock.app.platform.work.QueuedWork;
import org.crossdock.app.platform.work.TenantSweep;
import org.crossdock.domain.shared.BusinessException;
import org.crossdock.domain.shared.Cause;

/**
 * Places the orders of started files, a slice at a time so that other work gets its turn. Each order is a transaction of
 * its own and known by its number, so an import that was killed goes on where it was.
 */
@ApplicationScoped
class ImportingOrders implements QueuedWork, TenantSweep {

    private static final int ROWS_AT_ONCE = 200;

    @Inject
    private OrderImports imports;

    @Inject
    private PlacingOrders placing;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return OrderImports.WORK;
    }

    @Override
    public Progress run(UUID id) {
        OrderImports.Slice slice = imports.next(id, ROWS_AT_ONCE);
        if (slice.orders().isEmpty()) {
            imports.end(id, ImportStatus.FINISHED);
            return Progress.DONE;
        }
        for (FileOrder order : slice.orders()) {
            if (!imports.isRunning(id)) {
                return Progress.DONE;
            }
            imports.conclude(id, order.key(), outcome(slice, order));
        }
        return Progress.UNFINISHED;
    }

    private OrderOutcome outcome(OrderImports.Slice slice, FileOrder order) {
        return switch (order.status()) {
            case PENDING ->
                order.command()
                        .map(command -> place(slice, command))
                        .orElseGet(() -> OrderOutcome.of(RowStatus.INVALID));
            case INVALID -> new OrderOutcome(RowStatus.INVALID, FileErrors.text(order.errors()), null);
            case EXISTS, PLACED, REFUSED -> OrderOutcome.of(RowStatus.EXISTS);
        };
    }

    private OrderOutcome place(OrderImports.Slice slice, PlaceOrder command) {
        try {
            PlacedOrder placed = placing.place(command, new Cause(slice.id(), slice.actor(), clock.instant()));
            return OrderOutcome.placed(placed.created(), placed.order().id().value());
        } catch (ClaimRefused faster) {
            throw faster;
        } catch (BusinessException refusal) {
            return OrderOutcome.refused(RefusalText.of(refusal));
        }
    }

    @Override
    public void giveUp(UUID id) {
        imports.end(id, ImportStatus.FAILED);
    }

    @Override
    public void sweep() {
        imports.queueRunning();
    }
}
