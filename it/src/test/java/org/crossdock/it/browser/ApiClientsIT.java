package org.crossdock.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import org.crossdock.it.http.Answer;
import org.crossdock.it.http.MerchantApi;
import org.crossdock.it.http.ServerUnreachable;
import org.crossdock.it.server.Await;
import org.crossdock.it.server.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A merchant-admin gives a program a key of its own, exchanges it without a gap, and takes it away. */
@BrowserStory
class ApiClientsIT {

    private static final Duration SWEPT_WITHIN = Duration.ofSeconds(30);

    private final Product product;
    private final Portal portal;
    private final String name = "Till " + UUID.randomUUID();
    private Page page;
    private Admin admin;

    ApiClientsIT(Product product, Portal portal) {
        this.product = product;
        this.portal = portal;
    }

    @BeforeEach
    void arrive() {
        page = portal.pageOf("merchant-admin@gifthouse.demo", Setting.DESK);
        admin = new Admin(portal, page);
    }

    @AfterEach
    void leave() {
        Portal.leave(page);
    }

    @Test
    void client_may_what_its_scopes_say_and_its_secret_is_shown_once() {
        MerchantApi till = open("");

        assertThat(till.get("nodes").status()).isEqualTo(200);
        Answer refused = till.get("orders");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.hasReason("access.scopeMissing"))
                .as(refused.toString())
                .isTrue();
        String secret = page.locator("#clientSecret").textContent();
        portal.go(page, "/settings/api-clients");
        assertThat(page.locator("#clientSecret")).hasCount(0);
        assertThat(page.content()).doesNotContain(secret);
        assertThat(row("Active")).not().containsText("—");
        assertThat(product.database().column("t_gifthouse", "SELECT scopes FROM api_client WHERE name = ?", name))
                .containsExactly("catalog:read");
    }

    @Test
    void rotated_client_goes_on_beside_its_successor_until_it_is_revoked() {
        MerchantApi before = open("");
        row("Active").locator("summary").click();
        row("Active").locator(".rotate").click();
        MerchantApi after = shown();

        assertThat(before.get("nodes").status()).isEqualTo(200);
        assertThat(after.get("nodes").status()).isEqualTo(200);
        row("Ending").locator("summary").click();
        row("Ending").locator(".revoke").click();
        assertThat(row("Revoked")).isVisible();
        Answer refused = before.get("nodes");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.hasReason("access.revoked")).as(refused.toString()).isTrue();
        assertThat(after.get("nodes").status()).isEqualTo(200);
    }

    @Test
    void revoked_client_gets_no_token_any_more() {
        open("");
        String id = page.locator("#clientId").textContent();
        String secret = page.locator("#clientSecret").textContent();
        row("Active").locator("summary").click();
        row("Active").locator(".revoke").click();

        Await.until(
                "the login server knows it",
                SWEPT_WITHIN,
                () -> product.database()
                        .column(
                                "t_gifthouse",
                                "SELECT client_id FROM api_client WHERE name = ? AND closed_at IS NOT NULL",
                                name)
                        .contains(id));
        MerchantApi late = new MerchantApi(product.api(), product.keycloak().client(id, secret));
        assertThatThrownBy(() -> late.get("nodes")).isInstanceOf(ServerUnreachable.class);
    }

    @Test
    void client_over_its_rate_is_told_to_wait() {
        MerchantApi till = open("3");

        Answer first = till.get("nodes");
        till.get("nodes");
        till.get("nodes");
        Answer over = till.get("nodes");

        assertThat(first.header("RateLimit-Policy").orElse("")).contains("\"client\";q=3;w=60");
        assertThat(first.header("RateLimit").orElse("")).contains("\"client\";r=2");
        assertThat(over.status()).isEqualTo(429);
        assertThat(over.hasReason("access.tooMany")).as(over.toString()).isTrue();
        assertThat(Integer.parseInt(over.header("Retry-After").orElse("0"))).isBetween(1, 20);
    }

    @Test
    void client_without_a_scope_is_not_opened() {
        portal.go(page, "/settings/api-clients");
        admin.field("openForm", "clientName").fill(name);
        admin.field("openForm", "openButton").click();

        assertThat(page.locator(".banner.bad")).containsText("at least one scope");
    }

    private MerchantApi open(String ratePerMinute) {
        portal.go(page, "/settings/api-clients");
        admin.field("openForm", "clientName").fill(name);
        admin.field("openForm", "clientRate").fill(ratePerMinute);
        admin.tick("scopes-CATALOG_READ");
        admin.field("openForm", "openButton").click();
        return shown();
    }

    private MerchantApi shown() {
        String id = page.locator("#clientId").textContent();
        String secret = page.locator("#clientSecret").textContent();
        return new MerchantApi(product.api(), product.keycloak().client(id, secret));
    }

    private Locator row(String status) {
        return page.locator("#clients tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".badge").getByText(status)));
    }
}
