package org.crossdock.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.crossdock.it.http.Answer;
import org.crossdock.it.http.MachineClient;
import org.crossdock.it.http.MerchantApi;
import org.crossdock.it.server.Await;
import org.crossdock.it.server.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Merchants whose schema is behind are closed, brought up to date, and opened; one that fails stays behind alone. */
@BrowserStory
class MigrationIT {

    private static final Duration SEEN_BY_EVERYBODY = Duration.ofSeconds(10);

    private final Product product;
    private final Portal portal;
    private final String quiet = PlatformAdmin.newSlug();
    private final String broken = PlatformAdmin.newSlug();
    private final String last = PlatformAdmin.newSlug();
    private PlatformAdmin admin;

    MigrationIT(Product product, Portal portal) {
        this.product = product;
        this.portal = portal;
    }

    @BeforeEach
    void createMerchants() {
        admin = new PlatformAdmin(product, portal);
        List.of(quiet, broken, last).forEach(slug -> admin.create(slug, false));
    }

    @AfterEach
    void leave() {
        admin.close();
    }

    @Test
    void one_that_fails_stays_behind_and_closed_while_others_open() {
        MerchantApi healthy = api(last);
        setBack(quiet, "2020-01-01");
        setBack(broken, "2020-01-02");
        setBack(last, "2020-01-03");
        changeHistory(broken, "checksum + 1");
        Await.until("the merchant is closed", SEEN_BY_EVERYBODY, () -> isInMaintenance(healthy.get("orders")));

        admin.migrateAll();
        admin.awaitJob("migrate", "*", "FAILED");

        assertThat(steps()).containsExactly(quiet + " DONE", broken + " FAILED", last + " DONE");
        assertThat(healthy.get("orders").status()).isEqualTo(200);
        assertThat(isInMaintenance(api(broken).get("orders"))).isTrue();

        changeHistory(broken, "checksum - 1");
        admin.retry();
        admin.awaitJob("migrate", "*", "DONE");

        assertThat(api(broken).get("orders").status()).isEqualTo(200);
    }

    private static boolean isInMaintenance(Answer answer) {
        return answer.status() == 503 && answer.hasReason("access.maintenance");
    }

    /** The registry says that the schema is one version older than it is; the quietest is the canary. */
    private void setBack(String slug, String lastActive) {
        product.database()
                .execute(
                        "crossdock",
                        "UPDATE tenant SET schema_version = '0011', last_active_at = '" + lastActive
                                + "' WHERE slug = '" + slug + "'");
    }

    private void changeHistory(String slug, String checksum) {
        product.database()
                .execute(
                        "t_" + slug,
                        "UPDATE flyway_schema_history SET checksum = " + checksum + " WHERE version = '0001'");
    }

    private List<String> steps() {
        return product.database().column("crossdock", """
                        SELECT CONCAT(s.name, ' ', s.state) FROM job_step s
                          JOIN (SELECT id FROM job WHERE kind = 'migrate' ORDER BY requested_at DESC LIMIT 1) j ON j.id = s.job_id
                         ORDER BY s.position""");
    }

    private MerchantApi api(String slug) {
        MachineClient client = new MachineClient("story-" + slug, slug, true, List.of("order:read"));
        return new MerchantApi(product.api(), product.keycloak().addClient(client));
    }
}
