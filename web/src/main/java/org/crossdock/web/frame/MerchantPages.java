package org.crossdock.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.tenancy.TenantDoor;
import org.crossdock.domain.tenant.Right;

/**
 * Sends people whose login names no merchant to where they can go on: platform admins to the list of merchants,
 * everybody else to the choice of one, or to the notice that theirs is closed. What belongs to the platform is not found
 * by anybody else.
 */
public class MerchantPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String MERCHANTS = "/tenant/merchants";
    private static final String CHOOSE = "/tenant/choose";
    private static final String CLOSED = "/WEB-INF/tenant/closed.xhtml";

    private static final Set<String> OF_THE_PLATFORM = Set.of(
            MERCHANTS,
            "/tenant/create",
            "/tenant/merchant",
            "/tenant/job",
            "/tenant/jobs",
            "/tenant/take-in",
            "/tenant/take-in-upload",
            "/tenant/take-out");

    private static final Set<String> OF_EVERYBODY = Set.of(CHOOSE, "/logout", "/preferences");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = request.getServletPath().replace(".xhtml", "");
        boolean admin = CurrentCaller.get().may(Right.PLATFORM_MANAGE);
        if (OF_THE_PLATFORM.contains(page)) {
            enterPlatform(admin, request, response, chain);
        } else if (request.getAttribute(TenantDoor.TENANT) != null
                || OF_EVERYBODY.contains(page)
                || FacesResources.isResource(request)) {
            chain.doFilter(request, response);
        } else if (request.getAttribute(TenantDoor.CLOSURE) != null) {
            showClosed(request, response);
        } else {
            response.sendRedirect(admin ? MERCHANTS : CHOOSE);
        }
    }

    private static void enterPlatform(
            boolean admin, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (admin) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A form that is sent to a closed merchant is not understood any more; its sender is shown why from the start. */
    private static void showClosed(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET")) {
            request.getRequestDispatcher(CLOSED).forward(request, response);
        } else {
            response.sendRedirect("/");
        }
    }
}
