package org.crossdock.bench.order;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The orders of one worker of the baseline. */
final class RawOrders {
    private final Baskets baskets;
    private final RawStock stock;
    private final int idsPerOrder;
    private final AtomicLong lastNumber;
    private final Clock clock = Clock.systemUTC();

    /**
     * The orders of a worker.
     *
     * @param lastNumber shared by all workers of the baseline
     */
    RawOrders(Baskets baskets, RawStock stock, int idsPerOrder, AtomicLong lastNumber) {
        this.baskets = baskets;
        this.stock = stock;
        this.idsPerOrder = idsPerOrder;
        this.lastNumber = lastNumber;
    }

    RawOrder next() {
        List<UUID> ids = new ArrayList<>(idsPerOrder);
        while (ids.size() < idsPerOrder) {
            ids.add(UuidCreator.getTimeOrderedEpochPlus1());
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new RawOrder(lastNumber.incrementAndGet(), now, ids, stock.goods(baskets.next()));
    }
}
