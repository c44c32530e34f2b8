package org.crossdock.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crossdock.it.server.Product;

/** A browser at the portal. People log in once each, through both of Keycloak's pages, and stay logged in. */
public final class Portal implements AutoCloseable {

    private static final Path CHROMIUM = Path.of(System.getProperty("crossdock.it.chromium", "/usr/bin/chromium"));
    private static final double PATIENCE_MILLIS = 20_000;

    private final URI address;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<String, String> sessions = new HashMap<>();

    Portal(Product product) {
        this.address = product.portal();
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox")));
    }

    /** A page of somebody who is logged in; close it with {@link #leave}. */
    public Page pageOf(String login, Setting setting) {
        String session = sessions.computeIfAbsent(login, this::logIn);
        return page(browser.newContext(setting.options().setStorageState(session)));
    }

    /** A page of somebody who is not. */
    public Page pageOfStranger(Setting setting) {
        return page(browser.newContext(setting.options()));
    }

    /** Closes a page with all its cookies. */
    public static void leave(Page page) {
        page.context().close();
    }

    /** Goes to a path of the portal. */
    public Response go(Page page, String path) {
        return page.navigate(address.resolve(path).toString());
    }

    /** Fills both of Keycloak's login pages, which the browser must be at. */
    public void fillLogin(Page page, String login, String password) {
        page.fill("#username", login);
        page.click("#kc-login");
        page.fill("#password", password);
        page.click("#kc-login");
        page.waitForURL(Pattern.compile(Pattern.quote(address.toString()) + "/.*"));
    }

    private String logIn(String login) {
        Page page = pageOfStranger(Setting.DESK);
        try {
            go(page, "/");
            fillLogin(page, login, "crossdock");
            return page.context().storageState();
        } finally {
            leave(page);
        }
    }

    private static Page page(BrowserContext context) {
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
