package org.crossdock.api.security;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import org.crossdock.api.problem.Problem;
import org.crossdock.api.problem.ProblemResponse;
import org.crossdock.app.platform.security.TokenClaims;
import org.crossdock.app.platform.tenancy.CurrentTenant;
import org.crossdock.app.platform.tenancy.TenantClosure;
import org.crossdock.app.platform.tenancy.TenantDoor;

/** Lets a call through when its token names one open merchant and carries the scope of the operation. */
@Provider
@NeedsScope
@Priority(Priorities.AUTHORIZATION)
public class ScopeGuard implements ContainerRequestFilter {

    private static final int FORBIDDEN = 403;

    private static final int UNAVAILABLE = 503;

    @Context
    private ResourceInfo operation;

    @Context
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        refusal(request).ifPresent(problem -> request.abortWith(ProblemResponse.of(problem, request.getUriInfo())));
    }

    private Optional<Problem> refusal(ContainerRequestContext request) {
        if (!CurrentTenant.isBound()) {
            return Optional.of(noMerchant());
        }
        String needed = neededScope();
        Set<String> granted = TokenClaims.of(request.getSecurityContext().getUserPrincipal())
                .map(TokenClaims::scopes)
                .orElse(Set.of());
        return granted.contains(needed)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "access.scopeMissing", "Scope missing", FORBIDDEN, "The token lacks the scope " + needed));
    }

    private Problem noMerchant() {
        return servletRequest.getAttribute(TenantDoor.CLOSURE) instanceof TenantClosure closure
                ? closed(closure)
                : Problem.of("access.noMerchant", "No merchant", FORBIDDEN, "The token must name exactly one merchant");
    }

    private static Problem closed(TenantClosure closure) {
        return switch (closure) {
            case SUSPENDED -> Problem.of("access.suspended", "Suspended", FORBIDDEN, "This merchant is suspended");
            case LEAVING -> Problem.of("access.leaving", "Leaving", FORBIDDEN, "This merchant is about to be deleted");
            case BEING_CREATED, MAINTENANCE ->
                Problem.of("access.maintenance", "Maintenance", UNAVAILABLE, "This merchant opens soon; try again");
        };
    }

    private String neededScope() {
        NeedsScope onMethod = operation.getResourceMethod().getAnnotation(NeedsScope.class);
        return onMethod != null
                ? onMethod.value()
                : operation.getResourceClass().getAnnotation(NeedsScope.class).value();
    }
}
