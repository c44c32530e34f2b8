package org.crossdock.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.security.TokenClaims;
import org.crossdock.app.platform.tenancy.CurrentTenant;
import org.crossdock.app.tenant.people.Members;
import org.jspecify.annotations.Nullable;

/** Shuts people out whom their merchant deactivated: the session ends with their next request, here and at Keycloak. */
public class MemberDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Members members;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isLetIn(request)) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        // scripts reload the page at that, pages come back by themselves: both end at the login
        if (request.getHeader("Faces-Request") != null || !"GET".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect("/");
        }
    }

    private boolean isLetIn(HttpServletRequest request) {
        Optional<TokenClaims> claims = TokenClaims.of(request.getUserPrincipal());
        return claims.isEmpty()
                || !CurrentCaller.isBound()
                || !CurrentTenant.isBound()
                || FacesResources.isResource(request)
                || members.letIn(CurrentCaller.get(), claims.get());
    }
}
