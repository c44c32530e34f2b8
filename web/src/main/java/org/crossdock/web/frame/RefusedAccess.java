package org.crossdock.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.crossdock.app.platform.security.AccessRefused;

/** What somebody may not do looks like a thing that does not exist, for files as it does for pages. */
public class RefusedAccess extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (AccessRefused refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
