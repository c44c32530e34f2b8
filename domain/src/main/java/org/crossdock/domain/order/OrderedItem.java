package org.crossdock.domain.order;

import java.util.UUID;
import org.crossdock.domain.catalog.ProductId;
import org.crossdock.domain.shared.Money;

/**
 * One line as the customer agreed to it.
 *
 * @param id identity of the line to be
 * @param discount off the whole line, in the order's currency
 * @param tax on the whole line, in the order's currency
 */
public record OrderedItem(
        UUID id, ProductId product, String sku, String name, int quantity, Money unitPrice, Money discount, Money tax) {

    /** What the line costs before tax. */
    public Money net() {
        return unitPrice.times(quantity).minus(discount);
    }
}
