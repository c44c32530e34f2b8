package org.crossdock.domain.order;

import java.time.Duration;

/**
 * The rules a channel sells by.
 *
 * @param currency ISO 4217 code of every amount in its orders
 * @param coolDown how long fulfillment orders wait before their node is told; zero tells it at once
 */
public record ChannelRules(String currency, PaymentRule paymentRule, StockPolicy stockPolicy, Duration coolDown) {

    private static final Duration LONGEST_COOL_DOWN = Duration.ofDays(7);

    public ChannelRules {
        if (coolDown.isNegative() || coolDown.compareTo(LONGEST_COOL_DOWN) > 0) {
            throw new IllegalArgumentException("cool-down must be between 0 and 7 days, not " + coolDown);
        }
    }
}
