package org.crossdock.domain.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StockCountersTest {

    @Test
    void claimed_kept_and_held_units_cannot_be_sold() {
        assertThat(new StockCounters(50, 20, 5, 3).available()).isEqualTo(22);
    }

    @Test
    void oversold_level_has_nothing_to_sell_and_says_so() {
        StockCounters oversold = new StockCounters(5, 7, 0, 0);

        assertThat(oversold.available()).isZero();
        assertThat(oversold.isOversold()).isTrue();
    }
}
