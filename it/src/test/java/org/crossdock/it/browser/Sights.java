package org.crossdock.it.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossdock.it.http.MerchantApi;
import org.crossdock.it.server.Database;
import org.crossdock.it.server.Product;

/** Every page people can meet, on good days and on bad ones. */
final class Sights {

    /** Who sees nearly all of them. */
    static final String OPERATIONS = "operations@superstore.demo";

    static final String PLATFORM_ADMIN = "admin@crossdock.demo";
    static final String MERCHANT_ADMIN = "merchant-admin@superstore.demo";
    private static final String NEIGHBOR = "operations@gifthouse.demo";
    private static final String IMPORT = "/order/import";
    private static final String MISSING = "/no/such/page";
    private static final String UNREADABLE_IMPORT = """
            INSERT INTO order_import (id, file_name, decimal_mark, content, status, uploaded_by, uploaded_at, version)
            VALUES (UNHEX(REPLACE(UUID(), '-', '')), 'unreadable', 'POINT', '', 'UNHEARD_OF', 'story', '2100-01-01', 0)""";
    private static final String FILE = """
            externalId,channel,currency,customerName,shippingCountry,sku,quantity,unitPrice
            1,web,GBP,Ada Lovelace,GB,NO-SUCH-SKU,2,12.50
            2,shop,GBP,Ada Lovelace,GB,NO-SUCH-SKU,none,12.50
            """;

    private Sights() {}

    static List<Sight> of(Product product) {
        return Stream.of(
                        pages(product.merchant(Product.SUPERSTORE)),
                        people(product),
                        platform(),
                        badDays(product.database()))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Sight> pages(MerchantApi superstore) {
        String order = first(superstore, "orders?limit=1&status=RELEASED", "id");
        String sku = first(superstore, "products?limit=1", "sku");
        return Stream.of(
                Sight.at("home", OPERATIONS, "/analytics/home"),
                Sight.at("orders", OPERATIONS, "/order/list"),
                Sight.at("orders-filtered", OPERATIONS, "/order/list?q=Brian"),
                Sight.at("orders-none", OPERATIONS, "/order/list?q=no-such-order-anywhere"),
                Sight.at("order", OPERATIONS, "/order/detail?id=" + order),
                Sight.at("import", OPERATIONS, IMPORT),
                new Sight("import-checked", NEIGHBOR, IMPORT, 200, Sights::checkAFileWithErrors),
                Sight.at("inventory", OPERATIONS, "/inventory/levels"),
                Sight.at("inventory-list", OPERATIONS, "/inventory/levels?view=list"),
                Sight.at("products", OPERATIONS, "/catalog/list"),
                Sight.at("product", OPERATIONS, "/catalog/detail?sku=" + sku),
                Sight.at("nodes", OPERATIONS, "/catalog/nodes"),
                Sight.at("channels", OPERATIONS, "/channel/list"),
                Sight.at("channels-connect", MERCHANT_ADMIN, "/channel/list"),
                Sight.at("audit", MERCHANT_ADMIN, "/settings/audit"),
                Sight.at("audit-verified", MERCHANT_ADMIN, "/settings/audit?action=stock.set&verify=now"),
                Sight.at("audit-none", MERCHANT_ADMIN, "/settings/audit?q=no-such-thing-anywhere"),
                Sight.at("choose", PLATFORM_ADMIN, "/tenant/choose"));
    }

    private static Stream<Sight> people(Product product) {
        String associate = product.keycloak().idOf("associate.st-nyc@superstore.demo");
        return Stream.of(
                Sight.at("people", MERCHANT_ADMIN, "/settings/people"),
                Sight.at("people-none", MERCHANT_ADMIN, "/settings/people?q=no-such-person-anywhere"),
                Sight.at("person", MERCHANT_ADMIN, "/settings/person?id=" + associate),
                Sight.at("invite", MERCHANT_ADMIN, "/settings/invite"),
                Sight.at("rights", MERCHANT_ADMIN, "/settings/rights"),
                Sight.at("api-clients", MERCHANT_ADMIN, "/settings/api-clients"));
    }

    private static Stream<Sight> platform() {
        return Stream.of(
                Sight.at("merchants", PLATFORM_ADMIN, "/tenant/merchants"),
                Sight.at("merchants-none", PLATFORM_ADMIN, "/tenant/merchants?q=no-such-merchant-anywhere"),
                Sight.at("merchant", PLATFORM_ADMIN, "/tenant/merchant?slug=gifthouse"),
                Sight.at("merchant-create", PLATFORM_ADMIN, "/tenant/create"),
                new Sight("job", PLATFORM_ADMIN, "/tenant/job", 200, Sights::takeOut),
                Sight.at("jobs", PLATFORM_ADMIN, "/tenant/jobs"),
                Sight.at("take-in", PLATFORM_ADMIN, "/tenant/take-in"));
    }

    private static Response takeOut(Portal portal, Page page) {
        portal.go(page, "/tenant/merchant?slug=gifthouse");
        page.click("[id='actionForm:takeOut']");
        page.waitForSelector("#file");
        return page.reload();
    }

    private static Stream<Sight> badDays(Database database) {
        return Stream.of(
                new Sight("missing", OPERATIONS, MISSING, 404, (portal, page) -> portal.go(page, MISSING)),
                new Sight("expired", OPERATIONS, IMPORT, 500, Sights::sendFormOfAnEndedSession),
                new Sight(
                        "failure", NEIGHBOR, IMPORT, 500, (portal, page) -> findTheUnreadable(portal, page, database)));
    }

    private static Response checkAFileWithErrors(Portal portal, Page page) {
        portal.go(page, IMPORT);
        page.setInputFiles(
                "[id='uploadForm:importFile']",
                new FilePayload("orders.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        return send(page);
    }

    private static Response sendFormOfAnEndedSession(Portal portal, Page page) {
        portal.go(page, IMPORT);
        page.evaluate("document.querySelector('#uploadForm [name=\"jakarta.faces.ViewState\"]').value = '1:1'");
        return send(page);
    }

    private static Response send(Page page) {
        Response answer = page.waitForResponse(Sights::isPage, () -> page.click("[id='uploadForm:importCheck']"));
        page.waitForLoadState();
        return answer;
    }

    private static boolean isPage(Response answer) {
        return answer.request().isNavigationRequest() && answer.status() != 302;
    }

    private static Response findTheUnreadable(Portal portal, Page page, Database database) {
        database.execute("t_gifthouse", UNREADABLE_IMPORT);
        try {
            return portal.go(page, IMPORT);
        } finally {
            database.execute("t_gifthouse", "DELETE FROM order_import WHERE file_name = 'unreadable'");
        }
    }

    private static String first(MerchantApi api, String list, String field) {
        JsonNode rows = api.get(list).json().path("data");
        return rows.path(0).path(field).asText();
    }
}
