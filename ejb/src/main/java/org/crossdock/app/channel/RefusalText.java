package org.crossdock.app.channel;

import java.util.stream.Collectors;
import org.crossdock.app.order.OutOfStock;
import org.crossdock.domain.shared.BusinessException;

/** Refusals of orders as sentences that somebody can read in a list or a file. */
public final class RefusalText {

    private RefusalText() {}

    /** The refusal in a sentence. */
    public static String of(BusinessException refusal) {
        return refusal instanceof OutOfStock shortOrder
                ? "Not enough stock: " + missing(shortOrder) + "."
                : String.valueOf(refusal.getMessage());
    }

    private static String missing(OutOfStock refusal) {
        return refusal.lines().stream()
                .map(line -> line.missing() + " of " + line.quantity() + " × " + line.sku() + " missing")
                .collect(Collectors.joining(", "));
    }
}
