package org.crossdock.api.problem;

import java.util.List;
import org.crossdock.app.channel.shopify.SignatureRefused;
import org.crossdock.app.inventory.ClaimRefused;
import org.crossdock.app.order.OrderRefused;
import org.crossdock.app.order.OutOfStock;
import org.crossdock.app.platform.idempotency.IdempotencyKeyReused;
import org.crossdock.app.platform.idempotency.RequestInProgress;
import org.crossdock.app.platform.security.AccessRefused;
import org.crossdock.domain.fulfillment.IllegalFulfillmentTransition;
import org.crossdock.domain.order.IllegalOrderTransition;
import org.crossdock.domain.shared.BusinessException;

/** Which problem a refusal is. */
public final class Problems {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private Problems() {}

    /** The problem that tells this refusal. */
    public static Problem of(BusinessException refusal) {
        return switch (refusal) {
            case OutOfStock shortOrder ->
                problem(shortOrder, "Not enough stock", CONFLICT).with(missing(shortOrder));
            case ClaimRefused lost -> problem(lost, "Others were faster", CONFLICT);
            case IllegalOrderTransition illegal -> problem(illegal, "Not possible in this state", CONFLICT);
            case IllegalFulfillmentTransition illegal -> problem(illegal, "Not possible in this state", CONFLICT);
            case IdempotencyKeyReused reused -> problem(reused, "Key already used", UNPROCESSABLE);
            case RequestInProgress running -> problem(running, "First request still running", CONFLICT);
            case AccessRefused refused -> problem(refused, "Not allowed", FORBIDDEN);
            case SignatureRefused refused -> problem(refused, "Signature not accepted", UNAUTHORIZED);
            case OrderRefused refused ->
                problem(refused, "Order refused", UNPROCESSABLE)
                        .with(List.of(new Problem.Violation(
                                refused.pointer(), refused.reason(), String.valueOf(refused.getMessage()))));
            default -> problem(refusal, "Refused", UNPROCESSABLE);
        };
    }

    private static Problem problem(BusinessException refusal, String title, int status) {
        return Problem.of(refusal.reason(), title, status, String.valueOf(refusal.getMessage()));
    }

    private static List<Problem.Violation> missing(OutOfStock refusal) {
        return refusal.lines().stream()
                .map(line -> new Problem.Violation(
                        "/lines/" + line.line() + "/quantity",
                        refusal.reason(),
                        line.missing() + " of " + line.quantity() + " units of " + line.sku() + " are missing"))
                .toList();
    }
}
