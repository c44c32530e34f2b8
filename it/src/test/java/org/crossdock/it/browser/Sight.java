package org.crossdock.it.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/**
 * A page that is looked at.
 *
 * @param name what its pictures are called
 * @param login who looks
 * @param path its address
 * @param status what it must answer
 * @param way how one gets there
 */
record Sight(String name, String login, String path, int status, Way way) {

    /** A page that is simply there. */
    static Sight at(String name, String login, String path) {
        return new Sight(name, login, path, 200, (portal, page) -> portal.go(page, path));
    }

    @Override
    public String toString() {
        return name;
    }

    /** Leads a browser to a page, and tells what that page answered. */
    @FunctionalInterface
    interface Way {
        Response lead(Portal portal, Page page);
    }
}
