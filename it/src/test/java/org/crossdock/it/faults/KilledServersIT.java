package org.crossdock.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossdock.it.server.Await;
import org.crossdock.it.server.Product;
import org.crossdock.it.server.ServerRun;
import org.crossdock.it.shop.Consistency;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code kill -9} of a server while customers order: what was acknowledged is there, once, and the books add up. It
 * always runs on the product's own database, since nobody lends us one to kill. How often each server dies is said by
 * {@code -Dcrossdock.it.kills}.
 */
@Tag("faults")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledServersIT {

    private static final int KILLS = Integer.getInteger("crossdock.it.kills", 2);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int SOME = 40;

    private final ServerRun run = ServerRun.inTarget();

    @BeforeAll
    void start() {
        run.stop();
        run.start(Optional.empty());
    }

    @AfterAll
    void stop() {
        run.stop();
    }

    static Stream<String> victims() {
        return IntStream.range(0, KILLS).boxed().flatMap(time -> Stream.of("database", "portal"));
    }

    @ParameterizedTest
    @MethodSource("victims")
    void every_acknowledged_order_exists_once_after_the_kill(String victim) {
        Product product = run.product();
        Shop shop = new Shop(product.merchant(Product.GIFTHOUSE));
        try (CustomersOrdering customers = new CustomersOrdering(shop)) {
            Await.until("orders flow", PATIENCE, () -> customers.acknowledged() > SOME);

            product.folder().process(victim).destroyForcibly();
            Await.until("the launcher notices", PATIENCE, () -> !run.isAlive());
            run.start(Optional.empty());

            int before = customers.acknowledged();
            Await.until("orders flow again", PATIENCE, () -> customers.acknowledged() > before + SOME);
            Map<String, String> told = customers.finish();

            assertThat(customers.unanswered())
                    .as("requests that met a dead server")
                    .isPositive();
            assertThat(written(product, customers.prefix())).containsExactlyInAnyOrderElementsOf(lines(told));
        }
        new Consistency(product.database(), Product.GIFTHOUSE).assertHold();
    }

    private static List<String> written(Product product, String prefix) {
        return product.database()
                .column(
                        "t_gifthouse",
                        "SELECT CONCAT(external_id, ' ', LOWER(HEX(id))) FROM sales_order WHERE external_id LIKE ?",
                        prefix + "%");
    }

    private static List<String> lines(Map<String, String> told) {
        return told.entrySet().stream()
                .map(order -> order.getKey() + " " + order.getValue().replace("-", ""))
                .toList();
    }
}
