package org.crossdock.launcher.demo;

import java.io.IOException;
import java.time.Clock;

/**
 * Loads one merchant: products, opening stock, then the orders in the sequence in which they were
 * placed. Finished steps and acknowledged batches are remembered on disk. What a kill leaves between
 * the server's commit and that memory is sent again and changes nothing: a product is replaced by
 * itself, a level is set only while it is zero, an order is known by its id.
 */
final class MerchantLoad {
    private final MerchantApi api;
    private final ProgressFile file;
    private final ProgressLines lines;

    MerchantLoad(MerchantApi api, ProgressFile file, ProgressLines lines) {
        this.api = api;
        this.file = file;
        this.lines = lines;
    }

    OrderTally run(Clock clock) throws IOException, InterruptedException {
        DemoMerchant merchant = lines.merchant();
        MerchantProgress state = file.findOrBegin(merchant, clock);
        OpeningLoad opening = new OpeningLoad(api, lines);
        if (!state.productsDone()) {
            opening.loadProducts();
            state = state.withProducts();
            file.save(merchant, state);
        }
        if (!state.stockDone()) {
            opening.loadStock();
            state = state.withStock();
            file.save(merchant, state);
        }
        OrderTally tally = new OrderReplay(api, file, lines, state).run();
        lines.summary(tally);
        return tally;
    }
}
