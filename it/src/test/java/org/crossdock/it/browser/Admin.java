package org.crossdock.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A merchant-admin at the pages of people and API clients. */
final class Admin {

    private final Portal portal;
    private final Page page;

    Admin(Portal portal, Page page) {
        this.portal = portal;
        this.page = page;
    }

    /** Fills the invitation and sends it; what came of it is on the page. */
    void invite(String email, String name, String... ticks) {
        portal.go(page, "/settings/invite");
        field("inviteForm", "inviteEmail").fill(email);
        field("inviteForm", "inviteName").fill(name);
        for (String tick : ticks) {
            tick(tick);
        }
        field("inviteForm", "inviteSend").click();
    }

    /** Opens the page of somebody from the list. */
    void open(String email) {
        portal.go(page, "/settings/people?q=" + email);
        page.locator("#people tbody th a").click();
        assertThat(page.locator("#email")).hasText(email);
    }

    /** Ticks a role, a location or a scope. */
    void tick(String id) {
        page.locator("#" + id + " input").check();
    }

    /** Takes a tick away. */
    void untick(String id) {
        page.locator("#" + id + " input").uncheck();
    }

    /** A field or button of a form. */
    Locator field(String form, String name) {
        return page.locator("[id='" + form + ":" + name + "']");
    }
}
