package org.crossdock.bench.order;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the merchant sells, and the places it sells from. */
record Assortment(List<String> skus, List<Place> places) {
    private static final int SKUS = 5_000;

    Assortment {
        places = List.copyOf(places);
    }

    static Assortment at(List<Place> places) {
        return new Assortment(IntStream.range(0, SKUS).mapToObj(Assortment::sku).toList(), places);
    }

    private static String sku(int index) {
        return String.format(Locale.ROOT, "BENCH-%05d", index);
    }
}
