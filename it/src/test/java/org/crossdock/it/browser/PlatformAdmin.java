package org.crossdock.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.crossdock.it.server.Await;
import org.crossdock.it.server.Database;
import org.crossdock.it.server.Product;

/** A platform admin at work in the portal. Each job is watched until it ends. */
final class PlatformAdmin implements AutoCloseable {

    static final String LOGIN = "admin@crossdock.demo";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Portal portal;
    private final Database database;
    private final Page page;

    PlatformAdmin(Product product, Portal portal) {
        this.portal = portal;
        this.database = product.database();
        this.page = portal.pageOf(LOGIN, Setting.DESK);
    }

    /** A short name that no merchant has. */
    static String newSlug() {
        return "s" + UUID.randomUUID().toString().replace("-", "").substring(0, 11);
    }

    Page page() {
        return page;
    }

    /** Asks for a merchant and leaves the job to the server. */
    void askFor(String slug, boolean samples) {
        portal.go(page, "/tenant/create");
        fillNames(slug);
        field("createForm", "adminName").fill("Ada Story");
        field("createForm", "adminEmail").fill("ada@" + slug + ".example");
        if (samples) {
            field("createForm", "sampleData").check();
        }
        field("createForm", "createMerchant").click();
        page.waitForSelector("#jobState");
    }

    /** What the form says to a short name. */
    String refusalOf(String slug) {
        portal.go(page, "/tenant/create");
        fillNames(slug);
        field("createForm", "adminName").fill("Ada Story");
        field("createForm", "adminEmail").fill("ada@story.example");
        field("createForm", "createMerchant").click();
        return page.locator(".ui-message-error").textContent();
    }

    /** The short name is proposed as soon as the name is there; then another one may be typed over it. */
    private void fillNames(String slug) {
        field("createForm", "name").fill("Story " + slug);
        field("createForm", "name").blur();
        page.waitForCondition(() -> field("createForm", "slug").inputValue().startsWith("story"));
        field("createForm", "slug").fill(slug);
    }

    /** Brings all merchants to the release that runs. */
    void migrateAll() {
        portal.go(page, "/tenant/jobs");
        field("migrateForm", "migrate").click();
        page.waitForSelector("#jobState");
    }

    /** Lets the job that is shown go on. */
    void retry() {
        page.reload();
        field("jobForm", "retry").click();
    }

    /** Makes a merchant. */
    void create(String slug, boolean samples) {
        askFor(slug, samples);
        awaitJob("create", slug, "DONE");
    }

    void suspend(String slug, String reason) {
        portal.go(page, "/tenant/merchant?slug=" + slug);
        field("suspendForm", "suspendReason").fill(reason);
        field("suspendForm", "suspend").click();
        assertThat(page.locator("#merchantStatus").textContent()).isEqualTo("Suspended");
    }

    void resume(String slug) {
        portal.go(page, "/tenant/merchant?slug=" + slug);
        field("resumeForm", "resumeReason").fill("paid");
        field("resumeForm", "resume").click();
        assertThat(page.locator("#merchantStatus").textContent()).isEqualTo("Active");
    }

    /** Takes a merchant out and fetches the file. */
    Path takeOut(String slug) {
        portal.go(page, "/tenant/merchant?slug=" + slug);
        field("actionForm", "takeOut").click();
        awaitJob("take-out", slug, "DONE");
        page.waitForSelector("#file");
        Download download = page.waitForDownload(() -> page.locator("#file").click());
        return download.path();
    }

    /** Brings a file and asks for a merchant to be made from it. */
    void takeIn(Path file, String slug) {
        portal.go(page, "/tenant/take-in");
        page.locator("#bringFile").setInputFiles(file);
        page.locator("#bringIt").click();
        field("takeInForm", "name").fill("Copy " + slug);
        field("takeInForm", "slug").fill(slug);
        field("takeInForm", "takeItIn").click();
        page.waitForSelector("#jobState");
    }

    void delete(String slug, String typed) {
        portal.go(page, "/tenant/merchant?slug=" + slug);
        field("deleteForm", "typed").fill(typed);
        field("deleteForm", "deleteReason").fill("contract ended");
        field("deleteForm", "delete").click();
    }

    void keep(String slug) {
        portal.go(page, "/tenant/merchant?slug=" + slug);
        field("actionForm", "keep").click();
    }

    /** Waits until the newest job of this kind about a merchant is in this state. */
    void awaitJob(String kind, String slug, String state) {
        Await.until(
                kind + " of " + slug + " is " + state,
                PATIENCE,
                () -> jobStates(kind, slug).startsWith(state));
    }

    private String jobStates(String kind, String slug) {
        return String.join(
                " ",
                database.column(
                        "crossdock",
                        "SELECT state FROM job WHERE kind = ? AND slug = ? ORDER BY requested_at DESC, id DESC",
                        kind,
                        slug));
    }

    private Locator field(String form, String name) {
        return page.locator("[id='" + form + ":" + name + "']");
    }

    @Override
    public void close() {
        Portal.leave(page);
    }
}
