package org.crossdock.bench.order;

import java.util.SplittableRandom;

/** Draws baskets, SKUs and places uniform; the same seed and worker get the same sequence, on either side. */
final class Baskets {
    private final SplittableRandom random;
    private final int skus;
    private final int places;

    Baskets(long seed, int worker, Assortment assortment) {
        this.random = new SplittableRandom(seed * 31 + worker);
        this.skus = assortment.skus().size();
        this.places = assortment.places().size();
    }

    Basket next() {
        int first = random.nextInt(skus);
        int second = (first + 1 + random.nextInt(skus - 1)) % skus;
        return new Basket(first, second, random.nextInt(places));
    }
}
