package org.crossdock.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody comes to the portal, is asked who they are, and gets to where they wanted. */
@BrowserStory
class LoginIT {

    private final Portal portal;
    private Page page;

    LoginIT(Portal portal) {
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

        portal.fillLogin(page, "operations@superstore.demo", "crossdock");

        assertThat(page).hasURL(Pattern.compile(".*/catalog/nodes"));
        assertThat(page.locator("h1")).hasText("Locations");
        assertThat(page.locator("#merchant")).containsText("Superstore");
    }

    @Test
    void server_with_logins_that_everybody_knows_says_so() {
        portal.go(page, "/");
        portal.fillLogin(page, "operations@superstore.demo", "crossdock");

        assertThat(page.locator("#demoNote")).isVisible();
    }

    @Test
    void after_logging_out_the_next_one_is_asked_again() {
        portal.go(page, "/order/list");
        portal.fillLogin(page, "operations@superstore.demo", "crossdock");
        page.click("#userMenu summary");
        page.click("#logout");

        portal.go(page, "/order/list");

        assertThat(page.locator("#username")).isVisible();
    }
}
