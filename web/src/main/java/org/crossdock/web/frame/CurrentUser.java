package org.crossdock.web.frame;

import static java.util.stream.Collectors.joining;
import static org.crossdock.domain.tenant.Role.MERCHANT_ADMIN;
import static org.crossdock.domain.tenant.Role.OPERATIONS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** Who is looking at the page. */
@Named
@RequestScoped
public class CurrentUser {

    @Inject
    HttpServletRequest request;

    public String getName() {
        return request.getUserPrincipal().getName();
    }

    /** The first letter of the name, for the avatar. */
    public String getInitial() {
        return getName().substring(0, 1);
    }

    /** Whether this person has a role, such as {@code merchant-admin}. */
    public boolean has(String role) {
        return request.isUserInRole(role);
    }

    /** Whether this person may place orders by files. */
    public boolean isImporter() {
        return has(MERCHANT_ADMIN) || has(OPERATIONS);
    }

    /** What this person may do here, in words. */
    public String getRoles() {
        return Stream.of(
                        "platform-admin", "merchant-admin", "operations", "support-agent", "analyst", "store-associate")
                .filter(request::isUserInRole)
                .map(role -> Words.frame("role." + role))
                .collect(joining(", "));
    }
}
