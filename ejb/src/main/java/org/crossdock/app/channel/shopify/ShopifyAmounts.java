package org.crossdock.app.channel.shopify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.crossdock.domain.shared.Money;

/**
 * The money of an order's lines in our terms: prices without tax. A shop that includes tax in its prices has it taken
 * out; what cannot be divided evenly over the units goes into the discount, so that line and total stay exact.
 *
 * @param taxesIncluded whether the shop's prices contain tax
 * @param digits fraction digits of the currency
 */
record ShopifyAmounts(boolean taxesIncluded, int digits) {

    static ShopifyAmounts of(Payload order, String currency) {
        int digits = Money.zero(currency).toDecimal().scale();
        return new ShopifyAmounts(order.at("taxes_included").isTrue(), digits);
    }

    LineAmounts line(Payload line, int quantity) {
        BigDecimal unitPrice = line.at("price").amount();
        BigDecimal discount = discount(line);
        BigDecimal tax = tax(line);
        if (!taxesIncluded || tax.signum() == 0) {
            return new LineAmounts(unitPrice, discount, tax);
        }
        BigDecimal units = BigDecimal.valueOf(quantity);
        BigDecimal net = unitPrice.multiply(units).subtract(discount).subtract(tax);
        BigDecimal netUnitPrice = unitPrice.multiply(units).subtract(tax).divide(units, digits, RoundingMode.CEILING);
        return new LineAmounts(netUnitPrice, netUnitPrice.multiply(units).subtract(net), tax);
    }

    /** What the customer pays for delivery, tax and all: an order has one amount for it. */
    BigDecimal shipping(Payload order) {
        return order.at("shipping_lines").items().map(this::shippingLine).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal shippingLine(Payload line) {
        BigDecimal price = line.at("price").amount().subtract(allocated(line));
        return taxesIncluded ? price : price.add(tax(line));
    }

    private static BigDecimal tax(Payload line) {
        return sum(line.at("tax_lines"), "price");
    }

    /** Allocations are complete where they exist; older messages have only the line's own discount. */
    private static BigDecimal discount(Payload line) {
        boolean allocations = line.at("discount_allocations").items().findAny().isPresent();
        return allocations ? allocated(line) : line.at("total_discount").amount();
    }

    private static BigDecimal allocated(Payload line) {
        return sum(line.at("discount_allocations"), "amount");
    }

    private static BigDecimal sum(Payload list, String field) {
        return list.items().map(item -> item.at(field).amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The money of one line: price of a unit without tax, discount and tax of the whole line. */
    record LineAmounts(BigDecimal unitPrice, BigDecimal discount, BigDecimal tax) {}
}
