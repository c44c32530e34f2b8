package org.crossdock.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.crossdock.app.platform.security.AccessRefused;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.platform.security.CurrentCaller;

/**
 * What somebody may not do looks like a thing that does not exist, for files as it does for pages. Programs have no
 * pages at all: the login client takes any bearer token of the realm, and a page knows nothing of a token's scopes.
 */
public class RefusedAccess extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (CurrentCaller.get().kind() == Caller.Kind.PROGRAM) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (AccessRefused refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
