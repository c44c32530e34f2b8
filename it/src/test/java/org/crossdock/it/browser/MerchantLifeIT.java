package org.crossdock.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.crossdock.it.http.Answer;
import org.crossdock.it.http.MachineClient;
import org.crossdock.it.http.MerchantApi;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Consistency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a merchant, from the form of a platform admin to the name that is left of it. */
@BrowserStory
class MerchantLifeIT {

    private final Product product;
    private final Portal portal;
    private final String slug = PlatformAdmin.newSlug();
    private PlatformAdmin admin;

    MerchantLifeIT(Product product, Portal portal) {
        this.product = product;
        this.portal = portal;
    }

    @BeforeEach
    void logIn() {
        admin = new PlatformAdmin(product, portal);
    }

    @AfterEach
    void leave() {
        admin.close();
    }

    @Test
    void merchant_is_made_with_everything_it_needs() {
        admin.create(slug, true);

        assertThat(registry("status")).isEqualTo("ACTIVE");
        assertThat(product.database().number("t_" + slug, "SELECT COUNT(*) FROM product"))
                .isEqualTo(50);
        assertThat(product.database().number("t_" + slug, "SELECT COUNT(*) FROM sales_order"))
                .isEqualTo(20);
        assertThat(product.database().column("t_" + slug, "SELECT code FROM channel"))
                .containsExactly("web");
        new Consistency(product.database(), slug).assertHold();
        assertThat(api().get("orders?limit=50").json().path("data")).hasSize(20);
    }

    @Test
    void short_name_is_given_once() {
        assertThat(admin.refusalOf("gifthouse")).contains("is or was another merchant");
        assertThat(admin.refusalOf("Gift-House")).contains("small letters and digits");
        assertThat(admin.refusalOf("crossdock")).contains("keeps");
    }

    @Test
    void nobody_else_finds_the_platform() {
        Page page = portal.pageOf("merchant-admin@gifthouse.demo", Setting.DESK);
        try {
            assertThat(List.of(
                                    "/tenant/merchants",
                                    "/tenant/create",
                                    "/tenant/merchant?slug=gifthouse",
                                    "/tenant/jobs",
                                    "/tenant/take-in",
                                    "/tenant/take-out?file=x")
                            .stream()
                            .map(path -> portal.go(page, path))
                            .map(Response::status))
                    .containsOnly(404);
        } finally {
            Portal.leave(page);
        }
    }

    @Test
    void suspended_merchant_is_closed_everywhere_and_opens_again() throws SQLException {
        admin.create(slug, false);
        MerchantApi api = api();
        assertThat(api.get("orders").status()).isEqualTo(200);

        admin.suspend(slug, "invoice overdue");

        Answer refused = api.get("orders");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.hasReason("access.suspended")).as(refused.toString()).isTrue();
        try (Connection connection = product.database().asApplication();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("SET ROLE r_t_" + slug)).isInstanceOf(SQLException.class);
        }

        admin.resume(slug);

        assertThat(api.get("orders").status()).isEqualTo(200);
        assertThat(product.database()
                        .column(
                                "t_" + slug,
                                "SELECT action FROM audit_log WHERE subject_kind = 'merchant' ORDER BY id"))
                .containsExactly("merchant.suspended", "merchant.resumed");
    }

    @Test
    void deletion_can_be_thought_better_of() {
        admin.create(slug, false);

        admin.delete(slug, slug);
        assertThat(registry("status")).isEqualTo("DELETING");
        admin.keep(slug);

        assertThat(registry("status")).isEqualTo("ACTIVE");
        assertThat(api().get("orders").status()).isEqualTo(200);
    }

    @Test
    void another_name_does_not_confirm_a_deletion() {
        admin.create(slug, false);

        admin.delete(slug, "gifthouse");

        assertThat(admin.page().locator(".banner.bad").textContent()).contains("not the short name");
        assertThat(registry("status")).isEqualTo("ACTIVE");
    }

    @Test
    void after_the_grace_period_only_the_name_is_left() {
        admin.create(slug, false);
        admin.delete(slug, slug);

        product.database()
                .execute("crossdock", "UPDATE tenant SET delete_after = UTC_TIMESTAMP(6) WHERE slug = '" + slug + "'");
        admin.awaitJob("delete", slug, "DONE");

        assertThat(registry("status")).isEqualTo("DELETED");
        assertThat(schemas()).isEmpty();
        assertThat(admin.refusalOf(slug)).contains("is or was another merchant");
    }

    private List<String> schemas() {
        return product.database()
                .column(
                        "crossdock",
                        "SELECT schema_name FROM information_schema.schemata WHERE schema_name = ?",
                        "t_" + slug);
    }

    private String registry(String column) {
        return product.database()
                .column("crossdock", "SELECT " + column + " FROM tenant WHERE slug = ?", slug)
                .getFirst();
    }

    private MerchantApi api() {
        MachineClient client = new MachineClient("story-" + slug, slug, true, List.of("order:read"));
        return new MerchantApi(product.api(), product.keycloak().addClient(client));
    }
}
