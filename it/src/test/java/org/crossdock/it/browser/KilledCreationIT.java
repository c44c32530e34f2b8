package org.crossdock.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.crossdock.it.server.Await;
import org.crossdock.it.server.Product;
import org.crossdock.it.server.ServerRun;
import org.crossdock.it.shop.Consistency;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kill -9} of the portal while it makes a merchant: after its restart the job goes on where it was cut off. */
@Tag("faults")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledCreationIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

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

    @ParameterizedTest
    @ValueSource(strings = {"MIGRATE", "SAMPLES"})
    void creation_goes_on_after_the_kill(String step) {
        String slug = PlatformAdmin.newSlug();
        Product product = run.product();
        try (Portal portal = new Portal(product);
                PlatformAdmin admin = new PlatformAdmin(product, portal)) {
            admin.askFor(slug, true);
            Await.until(
                    step + " is being done",
                    PATIENCE,
                    () -> states(product, slug, step).equals("RUNNING"));
            product.folder().process("portal").destroyForcibly();
        }
        Await.until("the launcher notices", PATIENCE, () -> !run.isAlive());
        run.start(Optional.empty());

        Await.until(
                "the job is done",
                PATIENCE,
                () -> states(product, slug, "INVITE").equals("DONE"));

        assertThat(attempts(product, slug, step)).isGreaterThan(1);
        assertThat(product.database().number("t_" + slug, "SELECT COUNT(*) FROM product"))
                .isEqualTo(50);
        assertThat(product.database().number("t_" + slug, "SELECT COUNT(*) FROM sales_order"))
                .isEqualTo(20);
        new Consistency(product.database(), slug).assertHold();
    }

    private static String states(Product product, String slug, String step) {
        return String.join(
                "",
                product.database()
                        .column(
                                "crossdock",
                                "SELECT s.state FROM job_step s JOIN job j ON j.id = s.job_id WHERE j.slug = ? AND s.name = ?",
                                slug,
                                step));
    }

    private static long attempts(Product product, String slug, String step) {
        return product.database()
                .number(
                        "crossdock",
                        "SELECT s.attempts FROM job_step s JOIN job j ON j.id = s.job_id WHERE j.slug = ? AND s.name = ?",
                        slug,
                        step);
    }
}
