package org.crossdock.app.platform.tenancy;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.crossdock.app.platform.security.TokenClaims;

/**
 * The door of pages and API: binds the merchant that the caller's verified token names, for the time of one request.
 *
 * <p>Nothing but the token decides. A caller whose token names no merchant, several, or one that is not active passes
 * unbound; the request then carries no {@value #TENANT} attribute, and whatever asks for merchant data fails.
 */
public class TenantDoor implements Filter {

    /** Request attribute with the bound {@link Tenant}. */
    public static final String TENANT = "org.crossdock.tenant";

    @Inject
    private TenantDirectory directory;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Tenant> tenant = tenantOf((HttpServletRequest) request);
        if (tenant.isEmpty() || CurrentTenant.isBound()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(TENANT, tenant.get());
        try (CurrentTenant.Binding bound = CurrentTenant.bind(tenant.get())) {
            chain.doFilter(request, response);
        }
    }

    private Optional<Tenant> tenantOf(HttpServletRequest request) {
        return TokenClaims.of(request.getUserPrincipal())
                .flatMap(claims -> directory.onlyActive(claims.organizations()));
    }
}
