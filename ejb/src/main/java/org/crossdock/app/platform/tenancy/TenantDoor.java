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
import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.security.NodeScopeSource;
import org.crossdock.app.platform.security.TokenClaims;
import org.crossdock.domain.shared.IdSource;

/**
 * The door of pages and API: binds the caller and the merchant that the verified token names, for the time of one
 * request.
 *
 * <p>Nothing but the token decides. A caller whose token names no merchant, several, or one that is closed passes without
 * one; the request then carries no {@value #TENANT} attribute, and whatever asks for merchant data fails. Every request
 * is asked, so that a suspension shuts out those who are logged in.
 */
public class TenantDoor implements Filter {

    /** Request attribute with the bound {@link Tenant}. */
    public static final String TENANT = "org.crossdock.tenant";

    /** Request attribute with the {@link TenantClosure} of the caller's merchant, when it is closed. */
    public static final String CLOSURE = "org.crossdock.closure";

    @Inject
    private TenantDirectory directory;

    @Inject
    private NodeScopeSource scopes;

    @Inject
    private TenantActivity activity;

    @Inject
    private IdSource ids;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<TokenClaims> claims = TokenClaims.of(((HttpServletRequest) request).getUserPrincipal());
        if (claims.isEmpty() || CurrentCaller.isBound()) {
            chain.doFilter(request, response);
            return;
        }
        Caller caller = Caller.of(claims.get(), request.getRemoteAddr(), ids.next());
        Optional<Tenant> tenant = directory.only(claims.get().organizations());
        tenant.flatMap(Tenant::closure).ifPresent(closure -> request.setAttribute(CLOSURE, closure));
        if (tenant.filter(Tenant::isOpen).isEmpty()) {
            enter(caller, request, response, chain);
            return;
        }
        request.setAttribute(TENANT, tenant.get());
        activity.seen(tenant.get().slug());
        try (CurrentTenant.Binding bound = CurrentTenant.bind(tenant.get())) {
            enter(caller.within(scopes.of(caller)), request, response, chain);
        }
    }

    private static void enter(Caller caller, ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (CurrentCaller.Binding bound = CurrentCaller.bind(caller)) {
            chain.doFilter(request, response);
        }
    }
}
