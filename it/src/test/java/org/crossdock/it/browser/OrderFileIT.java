package org.crossdock.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crossdock.it.shop.Shop.WAREHOUSE;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operations at gifthouse bring orders in a file: it is checked first, and placed when they say so. */
@BrowserStory
class OrderFileIT {

    private static final double PATIENCE_MILLIS = 30_000;

    private final Portal portal;
    private final Shop gifthouse;
    private final String number = "file-" + UUID.randomUUID();
    private Page page;
    private String mug;

    OrderFileIT(Product product, Portal portal) {
        this.portal = portal;
        this.gifthouse = new Shop(product.merchant(Product.GIFTHOUSE));
    }

    @BeforeEach
    void open() {
        mug = gifthouse.newProductWith(10);
        page = portal.pageOf("operations@gifthouse.demo", Setting.DESK);
        portal.go(page, "/order/import");
    }

    @AfterEach
    void leave() {
        Portal.leave(page);
    }

    @Test
    void check_places_nothing_and_names_every_cell_that_is_wrong() {
        upload(row(number, mug, "2") + row(number + "-b", "NO-SUCH-SKU", "1") + row(number + "-c", mug, "none"));

        assertThat(page.locator("#report")).containsText("1 order is new, 0 placed before, 2 with errors");
        assertThat(page.locator("#errors tbody tr")).hasCount(2);
        assertThat(page.locator("#errors")).containsText("NO-SUCH-SKU");
        assertThat(page.locator("#errorFile")).isVisible();
        assertThat(allocated()).isZero();
    }

    @Test
    void orders_of_a_file_are_placed_once_however_often_it_is_uploaded() {
        String file = row(number, mug, "2") + row(number, mug, "1") + row(number + "-b", mug, "3");
        upload(file);
        page.click("[id='startForm:importStart']");

        assertThat(page.locator("#importOutcomes"))
                .containsText("2 placed", new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
        assertThat(allocated()).isEqualTo(6);
        portal.go(page, "/order/import");
        upload(file);

        assertThat(page.locator("#report")).containsText("No order is new, 2 placed before");
    }

    private void upload(String rows) {
        String file = "externalId,channel,currency,customerName,shippingCountry,sku,quantity,unitPrice\n" + rows;
        page.setInputFiles(
                "[id='uploadForm:importFile']",
                new FilePayload("orders.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.click("[id='uploadForm:importCheck']");
    }

    private static String row(String externalId, String sku, String quantity) {
        return externalId + ",web,GBP,Ada Lovelace,GB," + sku + "," + quantity + ",12.50\n";
    }

    private int allocated() {
        return gifthouse.stock(mug, WAREHOUSE).path("allocated").asInt();
    }
}
