package org.crossdock.web.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossdock.domain.order.LineQuantities;
import org.junit.jupiter.api.Test;

class BucketShareTest {

    @Test
    void the_pieces_of_a_bar_fill_it_whole() {
        List<BucketShare> shares = BucketShare.of(new LineQuantities(0, 1, 0, 0, 3, 0, 0, 0, 0, 0, 0));

        assertThat(shares)
                .containsExactly(new BucketShare("released", 0, 75, 3), new BucketShare("backordered", 75, 25, 1));
    }
}
