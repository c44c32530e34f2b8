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
 * everybody else to the choice of one. What belongs to the platform is not found by anybody else.
 */
public class MerchantPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String MERCHANTS = "/tenant/merchants";
    private static final String CHOOSE = "/tenant/choose";
    private static final Set<String> WITHOUT_MERCHANT = Set.of(MERCHANTS, CHOOSE, "/logout", "/preferences");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = request.getServletPath().replace(".xhtml", "");
        boolean admin = CurrentCaller.get().may(Right.PLATFORM_MANAGE);
        if (page.equals(MERCHANTS) && !admin) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getAttribute(TenantDoor.TENANT) != null
                || WITHOUT_MERCHANT.contains(page)
                || FacesResources.isResource(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(admin ? MERCHANTS : CHOOSE);
        }
    }
}
