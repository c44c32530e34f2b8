package org.crossdock.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineQuantitiesTest {

    @Test
    void no_move_changes_the_sum_whatever_the_sequence() {
        Random random = new Random(20261125);
        for (int run = 0; run < 1000; run++) {
            int ordered = 1 + random.nextInt(50);
            LineQuantities line = LineQuantities.ofOpen(ordered);

            for (int step = 0; step < 20; step++) {
                line = randomMove(line, random);
            }

            assertThat(line.total()).isEqualTo(ordered);
        }
    }

    private static LineQuantities randomMove(LineQuantities line, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> line.allocate(random.nextInt(line.open() + 1));
            case 1 -> line.backorder(random.nextInt(line.open() + 1));
            default -> line.release(random.nextInt(line.allocated() + 1));
        };
    }

    @Test
    void more_than_a_bucket_holds_cannot_leave_it() {
        LineQuantities line = LineQuantities.ofOpen(2);

        assertThatIllegalArgumentException().isThrownBy(() -> line.allocate(3));
        assertThatIllegalArgumentException().isThrownBy(() -> line.release(1));
    }
}
