package org.crossdock.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossdock.it.http.MerchantApi;
import org.crossdock.it.server.Product;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in every setting: it answers, nothing is cut off, axe finds nothing, the browser complains of nothing, and
 * a picture is taken for people to judge the rest.
 */
@BrowserStory
class PagesIT {

    private static final String OPERATIONS = "operations@superstore.demo";
    private static final String ADMIN = "merchant-admin@superstore.demo";
    private static final Path PICTURES = Path.of(System.getProperty("crossdock.home"), "it", "target", "screenshots");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private final Portal portal;
    private final Map<String, String> paths = new LinkedHashMap<>();
    private final Map<String, String> adminPaths = new LinkedHashMap<>();

    PagesIT(Product product, Portal portal) {
        this.portal = portal;
        MerchantApi superstore = product.merchant(Product.SUPERSTORE);
        String order =
                first(superstore, "orders?limit=1&status=RELEASED").path("id").asText();
        String sku = first(superstore, "products?limit=1").path("sku").asText();
        paths.put("home", "/analytics/home");
        paths.put("orders", "/order/list");
        paths.put("orders-filtered", "/order/list?q=Portland");
        paths.put("orders-none", "/order/list?q=no-such-order-anywhere");
        paths.put("order", "/order/detail?id=" + order);
        paths.put("import", "/order/import");
        paths.put("inventory", "/inventory/levels");
        paths.put("products", "/catalog/list");
        paths.put("product", "/catalog/detail?sku=" + sku);
        paths.put("nodes", "/catalog/nodes");
        paths.put("channels", "/channel/list");
        paths.put("missing", "/no/such/page");
        adminPaths.put("audit", "/settings/audit");
        adminPaths.put("audit-verified", "/settings/audit?action=stock.set&verify=now");
        adminPaths.put("audit-none", "/settings/audit?q=no-such-thing-anywhere");
    }

    /** Who looks at which pages. */
    private Map<String, Map<String, String>> pathsByLogin() {
        return Map.of(OPERATIONS, paths, ADMIN, adminPaths);
    }

    static Stream<Setting> settings() {
        return Setting.ALL.stream();
    }

    static Stream<Setting> phones() {
        return Setting.PHONES.stream();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void every_page_is_whole_and_open_to_everybody(Setting setting) {
        look(setting, (name, page) -> {
            page.screenshot(new ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + "-" + setting + ".png"))
                    .setFullPage(true));
            return Stream.concat(cutOff(page), violations(page));
        });
    }

    @ParameterizedTest
    @MethodSource("phones")
    void no_page_scrolls_sideways_on_a_phone(Setting phone) {
        look(phone, (name, page) -> cutOff(page));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void help_sheet_is_open_to_everybody(Setting setting) {
        Page page = portal.pageOf(OPERATIONS, setting);
        try {
            portal.go(page, "/order/list");
            page.click("#help");
            page.waitForSelector("dialog#keys[open]");

            assertThat(violations(page)).isEmpty();
        } finally {
            Portal.leave(page);
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void menu_leads_to_pages_that_are_looked_at(Setting setting) {
        List<String> lookedAt = pathsByLogin().values().stream()
                .flatMap(looked -> looked.values().stream())
                .toList();
        pathsByLogin().keySet().forEach(login -> {
            List<String> targets = menuOf(login, setting);

            assertThat(targets).isNotEmpty();
            assertThat(lookedAt).containsAll(targets);
        });
    }

    private List<String> menuOf(String login, Setting setting) {
        Page page = portal.pageOf(login, setting);
        try {
            portal.go(page, "/order/list");
            return page.locator("#rail a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
        } finally {
            Portal.leave(page);
        }
    }

    private void look(Setting setting, Glance glance) {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        pathsByLogin().forEach((login, looked) -> faults.putAll(faults(login, looked, setting, glance)));
        assertThat(faults).as("faults of pages at %s", setting).isEmpty();
    }

    private Map<String, List<String>> faults(String login, Map<String, String> looked, Setting setting, Glance glance) {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        Page page = portal.pageOf(login, setting);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            // the browser reports the status of the missing page itself as an error
            if ("error".equals(message.type()) && !message.text().contains("404")) {
                complaints.add("console: " + message.text());
            }
        });
        try {
            looked.forEach((name, path) -> {
                complaints.clear();
                List<String> found =
                        new ArrayList<>(wrongStatus(name, path, page).toList());
                found.addAll(glance.at(name, page).toList());
                found.addAll(complaints);
                if (!found.isEmpty()) {
                    faults.put(name, found);
                }
            });
        } finally {
            Portal.leave(page);
        }
        return faults;
    }

    private Stream<String> wrongStatus(String name, String path, Page page) {
        Response response = portal.go(page, path);
        int expected = "missing".equals(name) ? 404 : 200;
        return response.status() == expected ? Stream.of() : Stream.of(path + " answers " + response.status());
    }

    private static Stream<String> cutOff(Page page) {
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        int shown = (int) page.evaluate("document.documentElement.clientWidth");
        return width <= shown ? Stream.of() : Stream.of("scrolls sideways: " + width + " px on " + shown);
    }

    private static Stream<String> violations(Page page) {
        AxeResults results = new AxeBuilder(page).withTags(RULES).analyze();
        return results.getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> "axe " + rule.getId() + " at " + node.getTarget() + ": " + rule.getHelp()));
    }

    private static JsonNode first(MerchantApi api, String list) {
        return api.get(list).json().path("data").get(0);
    }

    @FunctionalInterface
    private interface Glance {
        Stream<String> at(String name, Page page);
    }
}
