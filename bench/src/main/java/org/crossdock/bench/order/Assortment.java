package org.crossdock.bench.order;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the merchant sells, and the places it sells from. */
record Assortment(List<String> skus, List<Place> places, String currency) {
    private static final int SKUS = 5_000;

    Assortment {
        places = List.copyOf(places);
    }

    static Assortment at(List<Place> places, String currency) {
        return new Assortment(IntStream.range(0, SKUS).mapToObj(Assortment::sku).toList(), places, currency);
    }

    private static String sku(int index) {
        return String.format(Locale.ROOT, "BENCH-%05d", index);
    }
}
