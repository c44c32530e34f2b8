package org.crossdock.it.browser;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.crossdock.it.server.Product;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page in every setting: it answers, nothing is cut off, axe finds nothing, the browser complains of nothing, and
 * a picture is taken for people to judge the rest.
 */
@BrowserStory
class PagesIT {

    private static final Path PICTURES = Path.of(System.getProperty("crossdock.home"), "it", "target", "screenshots");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private final Portal portal;
    private final List<Sight> sights;

    PagesIT(Product product, Portal portal) {
        this.portal = portal;
        this.sights = Sights.of(product);
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
        look(setting, (sight, page) -> {
            page.screenshot(new ScreenshotOptions()
                    .setPath(PICTURES.resolve(sight + "-" + setting + ".png"))
                    .setFullPage(true));
            return Stream.concat(cutOff(page), violations(page));
        });
    }

    @ParameterizedTest
    @MethodSource("phones")
    void no_page_scrolls_sideways_on_a_phone(Setting phone) {
        look(phone, (sight, page) -> cutOff(page));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void help_sheet_is_open_to_everybody(Setting setting) {
        Page page = portal.pageOf(Sights.OPERATIONS, setting);
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
    @ValueSource(strings = {Sights.MERCHANT_ADMIN, Sights.PLATFORM_ADMIN})
    void menu_leads_to_pages_that_are_looked_at(String login) {
        Page page = portal.pageOf(login, Setting.DESK);
        try {
            portal.go(page, "/");
            List<String> targets = page.locator("#rail a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();

            assertThat(targets).isNotEmpty();
            assertThat(sights).extracting(Sight::path).containsAll(targets);
        } finally {
            Portal.leave(page);
        }
    }

    private void look(Setting setting, Glance glance) {
        Map<Sight, List<String>> faults = new LinkedHashMap<>();
        sights.stream()
                .collect(groupingBy(Sight::login, LinkedHashMap::new, toList()))
                .forEach((login, seen) -> {
                    Page page = portal.pageOf(login, setting);
                    try {
                        seen.forEach(sight -> faults.put(sight, faultsOf(sight, page, glance)));
                    } finally {
                        Portal.leave(page);
                    }
                });
        faults.values().removeIf(List::isEmpty);
        assertThat(faults).as("faults of pages at %s", setting).isEmpty();
    }

    private List<String> faultsOf(Sight sight, Page page, Glance glance) {
        List<String> faults = new ArrayList<>();
        Consumer<ConsoleMessage> complaints = message -> {
            // the browser reports the status of a page that is an error as an error
            if ("error".equals(message.type()) && !message.text().contains("status of " + sight.status())) {
                faults.add("console: " + message.text());
            }
        };
        page.onConsoleMessage(complaints);
        int status = sight.way().lead(portal, page).status();
        if (status != sight.status()) {
            faults.add("answers " + status);
        }
        glance.at(sight, page).forEach(faults::add);
        page.offConsoleMessage(complaints);
        return faults;
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

    @FunctionalInterface
    private interface Glance {
        Stream<String> at(Sight sight, Page page);
    }
}
