package org.crossdock.domain.order;

import jakarta.persistence.Embeddable;

/**
 * What an order comes to, in minor units of its currency: {@code total = Σ line net + tax + shipping − discount}.
 *
 * @param discount off the order as a whole; discounts of lines are already in their net
 */
@Embeddable
public record OrderTotals(long tax, long shipping, long discount, long total) {}
