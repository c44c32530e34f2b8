package org.crossdock.app.order;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.Optional;
import org.crossdock.app.inventory.ClaimRefused;
import org.crossdock.app.platform.persistence.DatabaseFault;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.shared.Cause;
import org.crossdock.domain.tenant.Right;

/**
 * Places orders, whatever source they come from.
 *
 * <p>It has no transaction of its own. Each attempt is one transaction that plans, claims and writes everything or
 * nothing. An attempt that lost a race for stock, met a deadlock or broke off with an unknown outcome is made again as
 * a whole, at most {@value #REPLANS} times; a number the channel sent before answers with the first order.
 */
@Stateless
@Needs(Right.ORDER_PLACE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlacingOrders {

    private static final int REPLANS = 3;

    @Inject
    private OrderPlacement placement;

    @Inject
    private PlacedBefore before;

    @Inject
    private OrderNumbers numbers;

    /** Places an order once; the same channel and external id again answer with the first. */
    public PlacedOrder place(PlaceOrder command, Cause cause) {
        return place(command, cause, Optional.empty());
    }

    /** Like {@link #place(PlaceOrder, Cause)}, and keeps the answer under the client's own key. */
    public PlacedOrder place(PlaceOrder command, Cause cause, Optional<AnswerToKeep> answer) {
        long number = numbers.next();
        for (int attempt = 0; ; attempt++) {
            try {
                return placement.place(command, number, cause, answer);
            } catch (ClaimRefused faster) {
                if (attempt == REPLANS) {
                    throw faster;
                }
            } catch (PersistenceException | TransactionalException failure) {
                DatabaseFault fault = DatabaseFault.of(failure).orElseThrow(() -> failure);
                if (fault == DatabaseFault.DUPLICATE_KEY) {
                    return before.answer(command, answer).orElseThrow(() -> failure);
                }
                if (attempt == REPLANS) {
                    throw failure;
                }
            }
        }
    }
}
