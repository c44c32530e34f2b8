package org.crossdock.web.frame;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.domain.tenant.Right;
import org.crossdock.domain.tenant.Role;

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

    /** Whether this person has a right; pages name it, as in {@code currentUser.may('ORDER_IMPORT')}. */
    public boolean may(Right right) {
        return CurrentCaller.get().may(right);
    }

    /** What this person may do here, in words. */
    public String getRoles() {
        return Arrays.stream(Role.values())
                .filter(CurrentCaller.get().roles()::contains)
                .map(role -> Words.frame("role." + role.realmName()))
                .collect(joining(", "));
    }
}
