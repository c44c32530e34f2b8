package org.crossdock.it.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.crossdock.it.browser.BrowserStory;
import org.crossdock.it.browser.Portal;
import org.crossdock.it.browser.Setting;
import org.crossdock.it.http.Answer;
import org.crossdock.it.http.Http;
import org.crossdock.it.http.Tokens;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.Test;

/**
 * Superstore tries every door of the deployed application with gifthouse's keys. The doors are read from the
 * application, so that a new one is tried without anybody remembering it.
 */
@BrowserStory
class EveryDoorIT {

    private static final String STRANGER = "merchant-admin@superstore.demo";
    private static final String OWNER = "merchant-admin@gifthouse.demo";
    private static final String ASSOCIATE = "associate.st-lon@gifthouse.demo";
    private static final int DOORS_OF_THE_FIRST_RELEASE = 10;

    private final Product product;
    private final Portal portal;
    private final Belongings gifthouse;

    EveryDoorIT(Product product, Portal portal) {
        this.product = product;
        this.portal = portal;
        this.gifthouse = Belongings.ofGifthouse(new Shop(product.merchant(Product.GIFTHOUSE)), Shop.WAREHOUSE);
    }

    @Test
    void no_operation_of_the_api_opens_to_another_merchants_keys() {
        assertThat(seenThroughApi("demo-superstore")).isEmpty();
    }

    @Test
    void no_page_and_no_file_opens_to_another_merchants_keys() {
        assertThat(seenThroughPages(STRANGER, "/", gifthouse)).isEmpty();
    }

    @Test
    void no_page_and_no_file_shows_an_associate_what_another_node_does() {
        assertThat(seenThroughPages(ASSOCIATE, "/", gifthouse.ofTheNode())).isEmpty();
    }

    /** Without this, those above could not fail. */
    @Test
    void the_same_doors_open_to_the_owner() {
        assertThat(seenThroughApi("demo-gifthouse"))
                .anySatisfy(seen ->
                        assertThat(seen).contains("/orders/", gifthouse.keys().get("customer")));
        assertThat(seenThroughPages(OWNER, "/order/", gifthouse))
                .anySatisfy(seen -> assertThat(seen)
                        .contains("/order/detail", gifthouse.keys().get("customer")))
                .anySatisfy(seen -> assertThat(seen).contains("/order/export"));
    }

    private List<String> seenThroughApi(String client) {
        List<ApiDoors.Knock> knocks = new ApiDoors(product).with(gifthouse);
        assertThat(knocks).hasSizeGreaterThan(DOORS_OF_THE_FIRST_RELEASE);
        Tokens tokens = product.keycloak().client(client, "crossdock");
        List<String> seen = new ArrayList<>();
        for (ApiDoors.Knock knock : knocks) {
            Answer answer = Http.send(HttpRequest.newBuilder(knock.at(product))
                    .header("Authorization", "Bearer " + tokens.current())
                    .header("Content-Type", "application/json")
                    .method(knock.method(), BodyPublishers.ofString(knock.body()))
                    .build());
            gifthouse.seenIn(answer.body(), knock.toString()).forEach(canary -> seen.add(knock + " shows " + canary));
            if (answer.status() >= 500 || knock.addressed() && answer.status() < 400) {
                seen.add(knock + " is answered with " + answer);
            }
        }
        return seen;
    }

    private List<String> seenThroughPages(String login, String area, Belongings belongings) {
        PageDoors doors = new PageDoors();
        assertThat(doors.paths()).hasSizeGreaterThan(DOORS_OF_THE_FIRST_RELEASE);
        List<String> seen = new ArrayList<>();
        Page page = portal.pageOf(login, Setting.DESK);
        try {
            for (String path : doors.with(belongings.keys(), area)) {
                APIResponse answer =
                        page.request().get(product.portal().resolve(path).toString());
                belongings.seenIn(answer.text(), path).forEach(canary -> seen.add(path + " shows " + canary));
                if (answer.status() >= 500) {
                    seen.add(path + " fails with " + answer.status());
                }
            }
        } finally {
            Portal.leave(page);
        }
        return seen;
    }

    @Test
    void order_of_another_merchant_or_node_is_a_page_that_is_not_there() {
        for (String stranger : List.of(STRANGER, ASSOCIATE)) {
            Page page = portal.pageOf(stranger, Setting.DESK);
            try {
                String path = "/order/detail?id=" + gifthouse.keys().get("order");

                assertThat(portal.go(page, path).status()).as(stranger).isEqualTo(404);
            } finally {
                Portal.leave(page);
            }
        }
    }

    @Test
    void view_of_another_merchants_page_is_unknown_to_this_session() {
        String view = viewStateOf(OWNER, "/order/import");
        Page page = portal.pageOf(STRANGER, Setting.DESK);
        try {
            APIResponse answer = page.request()
                    .post(
                            product.portal().resolve("/order/import").toString(),
                            RequestOptions.create().setForm(FormData.create().set("jakarta.faces.ViewState", view)));

            assertThat(answer.text()).doesNotContain(view);
            assertThat(gifthouse.seenIn(answer.text(), "")).isEmpty();
        } finally {
            Portal.leave(page);
        }
    }

    @Test
    void log_of_the_server_names_no_customer() throws IOException {
        new Shop(product.merchant(Product.GIFTHOUSE))
                .api()
                .get("orders?q=" + gifthouse.keys().get("customer"));

        String log = new String(Files.readAllBytes(product.folder().log("portal")), StandardCharsets.UTF_8);

        assertThat(log).doesNotContain(gifthouse.keys().get("customer"));
    }

    private String viewStateOf(String login, String path) {
        Page page = portal.pageOf(login, Setting.DESK);
        try {
            portal.go(page, path);
            return page.locator("input[name='jakarta.faces.ViewState']").first().inputValue();
        } finally {
            Portal.leave(page);
        }
    }
}
