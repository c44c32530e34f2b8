package org.crossdock.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.crossdock.it.server.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody comes to the portal, is asked who they are, and gets to where they wanted. */
@BrowserStory
class LoginIT {

    private static final String LOGIN = "operations@superstore.demo";
    private static final String LINK_COOKIE = "crossdock-deep-link";

    private final Product product;
    private final Portal portal;
    private Page page;

    LoginIT(Product product, Portal portal) {
        this.product = product;
        this.portal = portal;
    }

    @BeforeEach
    void arrive() {
        page = portal.pageOfStranger(Setting.DESK);
    }

    @AfterEach
    void leave() {
        Portal.leave(page);
    }

    @Test
    void login_leads_to_the_page_that_was_asked_for() {
        portal.go(page, "/catalog/nodes");
        assertThat(page).hasURL(Pattern.compile(".*/realms/crossdock/.*"));

        portal.fillLogin(page, LOGIN, "crossdock");

        assertThat(page).hasURL(Pattern.compile(".*/catalog/nodes"));
        assertThat(page.locator("h1")).hasText("Locations");
        assertThat(page.locator("#merchant")).containsText("Superstore");
    }

    @Test
    void link_to_one_order_leads_to_that_order() {
        JsonNode order = product.merchant(Product.SUPERSTORE)
                .get("orders?limit=1&status=RELEASED")
                .json()
                .path("data")
                .get(0);
        String link = "/order/detail?id=" + order.path("id").asText();
        portal.go(page, link);

        portal.fillLogin(page, LOGIN, "crossdock");

        assertThat(page).hasURL(product.portal().resolve(link).toString());
        assertThat(page.locator("h1")).containsText("#" + order.path("number").asText());
        assertThat(cookieNames()).doesNotContain(LINK_COOKIE);
    }

    @Test
    void link_with_filters_keeps_every_sign_of_them() {
        String link = "/order/list?q=50%25%20%26%20more+%3F%2F&status=OPEN";
        portal.go(page, link);

        portal.fillLogin(page, LOGIN, "crossdock");

        assertThat(page).hasURL(product.portal().resolve(link).toString());
    }

    @Test
    void last_link_counts_though_it_says_less_than_the_one_before() {
        portal.go(page, "/order/list?q=Portland");
        portal.go(page, "/order/list");

        portal.fillLogin(page, LOGIN, "crossdock");

        assertThat(page).hasURL(Pattern.compile(".*/order/list$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example/?a=b", "//elsewhere.example/catalog/nodes?a=b", "/order/list?q=forged"
            })
    void forged_cookie_leads_nowhere_else(String forged) {
        portal.go(page, "/catalog/nodes?view=map");
        String value =
                Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.US_ASCII));
        page.context()
                .addCookies(List.of(
                        new Cookie(LINK_COOKIE, value).setUrl(product.portal().toString())));

        portal.fillLogin(page, LOGIN, "crossdock");

        assertThat(page).hasURL(product.portal().resolve("/catalog/nodes").toString());
        assertThat(page.locator("h1")).hasText("Locations");
        assertThat(cookieNames()).doesNotContain(LINK_COOKIE);
    }

    @Test
    void server_with_logins_that_everybody_knows_says_so() {
        portal.go(page, "/");
        portal.fillLogin(page, LOGIN, "crossdock");

        assertThat(page.locator("#demoNote")).isVisible();
    }

    @Test
    void after_logging_out_the_next_one_is_asked_again() {
        portal.go(page, "/order/list");
        portal.fillLogin(page, LOGIN, "crossdock");
        page.click("#userMenu summary");
        page.click("#logout");

        portal.go(page, "/order/list");

        assertThat(page.locator("#username")).isVisible();
    }

    private List<String> cookieNames() {
        return page.context().cookies().stream().map(cookie -> cookie.name).toList();
    }
}
