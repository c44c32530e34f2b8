package org.crossdock.launcher.demo;

/**
 * How far the load of one merchant has come. The orders count in the sequence of their file; what
 * was refused is remembered, so that the summary after a resumed load is of the whole.
 */
record MerchantProgress(String firstLoad, boolean productsDone, boolean stockDone, int orders, OrderTally tally) {

    static MerchantProgress begin(String firstLoad) {
        return new MerchantProgress(firstLoad, false, false, 0, OrderTally.NONE);
    }

    MerchantProgress withProducts() {
        return new MerchantProgress(firstLoad, true, stockDone, orders, tally);
    }

    MerchantProgress withStock() {
        return new MerchantProgress(firstLoad, productsDone, true, orders, tally);
    }

    MerchantProgress withOrders(int more, OrderTally added) {
        return new MerchantProgress(firstLoad, productsDone, stockDone, orders + more, tally.plus(added));
    }
}
