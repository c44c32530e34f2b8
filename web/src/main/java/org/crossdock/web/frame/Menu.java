package org.crossdock.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The areas this person may enter, in the order of the rail. */
@Named
@RequestScoped
public class Menu {

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentMerchant merchant;

    /** Groups of entries, divided by a line. */
    public List<List<MenuEntry>> getGroups() {
        if (!merchant.isBound()) {
            return request.isUserInRole("platform-admin")
                    ? List.of(List.of(entry("merchants", "merchants", "/tenant/merchants")))
                    : List.of();
        }
        return List.of(
                List.of(
                        entry("home", "home", "/analytics/home"),
                        entry("orders", "orders", "/order/list", "/order/detail"),
                        entry("inventory", "inventory", "/inventory/levels")),
                List.of(
                        entry("products", "products", "/catalog/list", "/catalog/detail"),
                        entry("nodes", "nodes", "/catalog/nodes")),
                List.of(entry("channels", "channels", "/channel/list"), entry("import", "import", "/order/import")));
    }

    private MenuEntry entry(String id, String icon, String path, String... deeper) {
        String shown = request.getServletPath();
        boolean current = shown.startsWith(path) || List.of(deeper).stream().anyMatch(shown::startsWith);
        return new MenuEntry(id, icon, path, current);
    }
}
