package org.crossdock.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossdock.domain.tenant.Right;

/** The areas this person may enter, in the order of the rail. */
@Named
@RequestScoped
public class Menu {

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentMerchant merchant;

    @Inject
    CurrentUser user;

    /** Groups of entries, divided by a line. */
    public List<List<MenuEntry>> getGroups() {
        if (!merchant.isBound()) {
            return user.may(Right.PLATFORM_MANAGE) ? platform() : List.of();
        }
        return Stream.of(
                        List.of(
                                entry("home", "home", "/analytics/home"),
                                entry("orders", "orders", "/order/list", "/order/detail"),
                                entry("inventory", "inventory", "/inventory/levels")),
                        List.of(
                                entry("products", "products", "/catalog/list", "/catalog/detail"),
                                entry("nodes", "nodes", "/catalog/nodes")),
                        channels(),
                        settings())
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private List<List<MenuEntry>> platform() {
        return List.of(List.of(
                entry(
                        "merchants",
                        "merchants",
                        "/tenant/merchants",
                        "/tenant/merchant",
                        "/tenant/create",
                        "/tenant/take-in"),
                entry("jobs", "jobs", "/tenant/jobs", "/tenant/job")));
    }

    private List<MenuEntry> settings() {
        List<MenuEntry> entries = new ArrayList<>();
        if (user.may(Right.PEOPLE_MANAGE)) {
            entries.add(entry(
                    "people",
                    "people",
                    "/settings/people",
                    "/settings/person",
                    "/settings/invite",
                    "/settings/rights"));
        }
        if (user.may(Right.API_CLIENT_MANAGE)) {
            entries.add(entry("apiClients", "key", "/settings/api-clients"));
        }
        if (user.may(Right.AUDIT_VIEW)) {
            entries.add(entry("audit", "audit", "/settings/audit"));
        }
        return entries;
    }

    private List<MenuEntry> channels() {
        MenuEntry channels = entry("channels", "channels", "/channel/list");
        return user.may(Right.ORDER_IMPORT)
                ? List.of(channels, entry("import", "import", "/order/import"))
                : List.of(channels);
    }

    private MenuEntry entry(String id, String icon, String path, String... deeper) {
        String shown = request.getServletPath();
        boolean current = shown.startsWith(path) || List.of(deeper).stream().anyMatch(shown::startsWith);
        return new MenuEntry(id, icon, path, current);
    }
}
