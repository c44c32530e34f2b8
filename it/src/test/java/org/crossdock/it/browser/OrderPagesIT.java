package org.crossdock.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.crossdock.it.shop.OrderToPlace.anOrderFromLondon;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operations at superstore look for an order, open it, and read why it is fulfilled where it is. */
@BrowserStory
class OrderPagesIT {

    private final Product product;
    private final Portal portal;
    private Page page;

    OrderPagesIT(Product product, Portal portal) {
        this.product = product;
        this.portal = portal;
    }

    @BeforeEach
    void open() {
        page = portal.pageOf("operations@superstore.demo", Setting.DESK);
    }

    @AfterEach
    void leave() {
        Portal.leave(page);
    }

    @Test
    void order_is_found_by_its_number_and_tells_its_whole_story() {
        JsonNode order = anyOrder();
        portal.go(page, "/order/list");

        page.fill("#search", order.path("externalId").asText());
        page.press("#search", "Enter");
        Locator rows = page.locator("#orders tbody tr");
        assertThat(rows).hasCount(1);
        rows.locator("th a").click();

        assertThat(page.locator("h1")).containsText("#" + order.path("number").asText());
        assertThat(page.locator("#origin"))
                .containsText(order.path("externalId").asText());
        assertThat(page.locator("#timeline")).containsText("Placed");
        assertThat(page.locator("#timeline")).containsText("Routed");
        assertThat(page.locator("#candidates tbody tr")).not().hasCount(0);
        assertThat(page.locator("#candidates tr.current")).not().hasCount(0);
        assertThat(page.locator("#plans tr.current")).hasCount(1);
    }

    @Test
    void filters_stand_in_the_address_and_a_link_with_them_can_be_shared() {
        portal.go(page, "/order/list?q=no-such-order-anywhere");

        assertThat(page.locator("#emptyFiltered")).isVisible();
        assertThat(page.locator("#chip-q")).isVisible();
        page.click("#filtersClear");
        assertThat(page).hasURL(Pattern.compile(".*/order/list$"));
        assertThat(page.locator("#orders tbody tr")).not().hasCount(0);
    }

    @Test
    void pages_lead_on_and_back() {
        portal.go(page, "/order/list");
        String first = page.locator("#orders tbody th").first().textContent();

        page.click("#pagerNext");
        assertThat(page.locator("#orders tbody th").first()).not().hasText(first);
        page.click("#pagerPrevious");

        assertThat(page.locator("#orders tbody th").first()).hasText(first);
    }

    @Test
    void order_of_another_merchant_is_not_found() {
        Shop gifthouse = new Shop(product.merchant(Product.GIFTHOUSE));
        JsonNode foreign = gifthouse
                .place(anOrderFromLondon().with(1, gifthouse.newProductWith(1)))
                .json();

        portal.go(page, "/order/detail?id=" + foreign.path("id").asText());
        assertThat(page.locator("h1")).containsText(Pattern.compile("not (found|here)|find", Pattern.CASE_INSENSITIVE));
        assertThat(page.locator("body")).not().containsText("Ada Lovelace");

        portal.go(page, "/order/list?q=" + foreign.path("externalId").asText());
        assertThat(page.locator("#emptyFiltered")).isVisible();
    }

    @Test
    void keys_lead_to_the_search_and_to_the_areas() {
        portal.go(page, "/analytics/home");

        page.keyboard().press("/");
        assertThat(page.locator("#search")).isFocused();
        page.locator("h1").click();
        page.keyboard().press("g");
        page.keyboard().press("o");

        assertThat(page).hasURL(Pattern.compile(".*/order/list.*"));
    }

    @Test
    void theme_that_was_chosen_stays() {
        portal.go(page, "/order/list");

        page.click("#userMenu summary");
        page.click("#theme-dark");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        portal.go(page, "/catalog/list");

        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    private JsonNode anyOrder() {
        return product.merchant(Product.SUPERSTORE)
                .get("orders?limit=1&status=RELEASED")
                .json()
                .path("data")
                .get(0);
    }
}
