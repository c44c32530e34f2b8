package org.crossdock.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.crossdock.it.server.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A merchant-admin lets people in, says what they may do and where, and shuts them out. */
@BrowserStory
class PeopleIT {

    private static final String ADMIN = "merchant-admin@gifthouse.demo";
    private static final String PASSWORD = "correct-horse-battery-9";

    private final Product product;
    private final Portal portal;
    private final String email = "story-" + UUID.randomUUID() + "@example.com";
    private Page page;
    private Page theirs;
    private Admin admin;

    PeopleIT(Product product, Portal portal) {
        this.product = product;
        this.portal = portal;
    }

    @BeforeEach
    void arrive() {
        page = portal.pageOf(ADMIN, Setting.DESK);
        theirs = portal.pageOfStranger(Setting.DESK);
        admin = new Admin(portal, page);
    }

    @AfterEach
    void leave() {
        Portal.leave(page);
        Portal.leave(theirs);
    }

    @Test
    void invited_associate_chooses_a_password_and_works_in_one_store() {
        admin.invite(email, "Nora Field", "roles-STORE_ASSOCIATE", "places-ST-LON");
        assertThat(page.locator("#people")).containsText(email);

        join();

        assertThat(theirs.locator("#userMenu .menu-who")).containsText("Store associate");
        assertThat(theirs.locator("#menu-people")).hasCount(0);
        assertThat(portal.go(theirs, "/settings/people").status()).isEqualTo(404);
        admin.open(email);
        assertThat(page.locator("#status")).hasText("Active");
        assertThat(page.locator("#lastLogin")).not().hasText("—");
        assertThat(product.keycloak().rolesOf(email))
                .contains("store-associate")
                .doesNotContain("platform-admin");
    }

    @Test
    void store_associate_without_a_store_is_not_invited() {
        admin.invite(email, "Nora Field", "roles-STORE_ASSOCIATE");

        assertThat(page.locator(".banner.bad")).containsText("needs at least one location");
        assertThat(page.locator("[id='inviteForm:inviteEmail']")).hasValue(email);
        assertThat(product.keycloak()
                        .admin("GET", "users?exact=true&email=" + email, "")
                        .json())
                .isEmpty();
    }

    @Test
    void invitation_is_sent_again_and_the_later_mail_works() {
        admin.invite(email, "Nora Field", "roles-ANALYST");
        new Mailbox(product, email).linkOfMail(1);
        admin.open(email);
        admin.field("accessForm", "resend").click();
        assertThat(page.locator("#toasts")).containsText("Invitation sent");

        choosePassword(new Mailbox(product, email).linkOfMail(2));

        portal.go(theirs, "/");
        portal.fillLogin(theirs, email, PASSWORD);
        assertThat(theirs.locator("#merchant")).containsText("Gift House");
    }

    @Test
    void deactivated_person_is_out_with_the_next_click_and_back_after_reactivation() {
        admin.invite(email, "Nora Field", "roles-OPERATIONS");
        join();
        admin.open(email);
        admin.field("accessForm", "deactivate").click();
        assertThat(page.locator("#status")).hasText("Deactivated");

        portal.go(theirs, "/order/list");

        assertThat(theirs).hasURL(Pattern.compile(".*/realms/crossdock/.*"));
        theirs.fill("#username", email);
        theirs.click("#kc-login");
        assertThat(theirs.locator("body")).containsText(Pattern.compile("disabled"));
        admin.field("accessForm", "reactivate").click();
        assertThat(page.locator("#status")).hasText("Active");
        portal.go(theirs, "/");
        portal.fillLogin(theirs, email, PASSWORD);
    }

    @Test
    void roles_are_changed_at_the_login_server_and_told_in_the_audit_log() {
        admin.invite(email, "Nora Field", "roles-ANALYST");
        admin.open(email);
        admin.untick("roles-ANALYST");
        admin.tick("roles-OPERATIONS");
        admin.field("rolesForm", "saveRoles").click();
        assertThat(page.locator("#toasts")).containsText("Roles saved");

        assertThat(product.keycloak().rolesOf(email)).contains("operations").doesNotContain("analyst");
        portal.go(page, "/settings/audit?action=person.rolesChanged");
        assertThat(page.locator("main")).containsText(email);
        assertThat(page.locator("main")).containsText("analyst → operations");
    }

    @Test
    void nobody_takes_their_own_access_away_and_the_last_admin_stays() {
        admin.open(ADMIN);
        assertThat(admin.field("accessForm", "deactivate")).hasCount(0);
        admin.untick("roles-MERCHANT_ADMIN");
        admin.tick("roles-OPERATIONS");
        admin.field("rolesForm", "saveRoles").click();

        assertThat(page.locator(".banner.bad")).containsText("cannot take your own access away");
        assertThat(product.keycloak().rolesOf(ADMIN)).contains("merchant-admin").doesNotContain("operations");
    }

    @Test
    void login_of_the_platform_cannot_be_invited() {
        admin.invite("admin@crossdock.demo", "Ada Okafor", "roles-ANALYST");

        assertThat(page.locator(".banner.bad")).containsText("cannot work for a merchant");
    }

    @Test
    void somebody_of_another_merchant_joins_by_mail_keeps_their_roles_and_switches() {
        admin.invite(email, "Nora Field", "roles-OPERATIONS");
        join();
        Page superstore = portal.pageOf("merchant-admin@superstore.demo", Setting.DESK);
        try {
            Admin other = new Admin(portal, superstore);
            other.invite(email, "Nora Field", "roles-MERCHANT_ADMIN");
            assertThat(superstore.locator("#hasLogin")).containsText("with Operations");
            superstore.check("#despiteLogin");
            other.field("inviteForm", "inviteSend").click();
            assertThat(superstore.locator("#toasts")).containsText("Invitation sent");
            assertThat(product.keycloak().merchantsOf(email)).containsExactly("gifthouse");

            theirs.navigate(new Mailbox(product, email).linkOfMail(2));
            theirs.locator("#kc-info-message a").click();
            theirs.waitForURL(Pattern.compile(".*/account/.*"));

            assertThat(product.keycloak().merchantsOf(email)).containsExactlyInAnyOrder("gifthouse", "superstore");
            assertThat(product.keycloak().rolesOf(email)).contains("operations").doesNotContain("merchant-admin");
            other.open(email);
            assertThat(superstore.locator("#shared")).isVisible();
            other.field("accessForm", "deactivate").click();
            assertThat(superstore.locator(".banner.bad")).containsText("works for another merchant too");
        } finally {
            Portal.leave(superstore);
        }
        switchTo("Superstore");
        switchTo("Gift House");
    }

    private void switchTo(String merchant) {
        Portal.leave(theirs);
        theirs = portal.pageOfStranger(Setting.DESK);
        portal.go(theirs, "/?scope=organization");
        theirs.fill("#username", email);
        theirs.click("#kc-login");
        theirs.locator("text=" + merchant).first().click();
        theirs.fill("#password", PASSWORD);
        theirs.click("#kc-login");
        assertThat(theirs.locator("#merchant")).containsText(merchant);
        theirs.click("#userMenu summary");
        assertThat(theirs.locator("#switchMerchant")).isVisible();
    }

    private void join() {
        choosePassword(new Mailbox(product, email).linkOfMail(1));
        portal.go(theirs, "/");
        portal.fillLogin(theirs, email, PASSWORD);
    }

    private void choosePassword(String link) {
        theirs.navigate(link);
        theirs.locator("#kc-info-message a").click();
        theirs.fill("#password-new", PASSWORD);
        theirs.fill("#password-confirm", PASSWORD);
        theirs.locator("#kc-passwd-update-form [type=submit]").click();
        assertThat(theirs.locator("body")).containsText("updated");
    }
}
