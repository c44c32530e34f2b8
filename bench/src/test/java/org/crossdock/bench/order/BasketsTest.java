package org.crossdock.bench.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BasketsTest {
    private static final Assortment ASSORTMENT = Assortment.at(
            List.of(
                    new Place("DC-1", "Columbus", "Ohio", "43217", "US"),
                    new Place("DC-2", "Reno", "Nevada", "89506", "US")),
            "USD");

    @Test
    void the_same_seed_and_worker_get_the_same_baskets() {
        assertThat(draw(1, 4)).isEqualTo(draw(1, 4)).isNotEqualTo(draw(1, 5)).isNotEqualTo(draw(2, 4));
    }

    @Test
    void the_two_lines_of_an_order_are_different_products_and_every_place_orders() {
        List<Basket> baskets = draw(1, 0);

        assertThat(baskets).allMatch(basket -> basket.firstSku() != basket.secondSku());
        assertThat(baskets).extracting(Basket::place).contains(0, 1);
        assertThat(baskets).extracting(Basket::firstSku).allMatch(sku -> sku >= 0 && sku < 5_000);
    }

    private static List<Basket> draw(long seed, int worker) {
        Baskets baskets = new Baskets(seed, worker, ASSORTMENT);
        return Stream.generate(baskets::next).limit(200).toList();
    }
}
