package org.crossdock.api.security;

import jakarta.annotation.Priority;
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

/** Lets a call through when its token names one active merchant and carries the scope of the operation. */
@Provider
@NeedsScope
@Priority(Priorities.AUTHORIZATION)
public class ScopeGuard implements ContainerRequestFilter {

    private static final int FORBIDDEN = 403;

    @Context
    private ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        refusal(request).ifPresent(problem -> request.abortWith(ProblemResponse.of(problem, request.getUriInfo())));
    }

    private Optional<Problem> refusal(ContainerRequestContext request) {
        if (!CurrentTenant.isBound()) {
            return Optional.of(Problem.of(
                    "access.noMerchant", "No merchant", FORBIDDEN, "The token must name exactly one active merchant"));
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

    private String neededScope() {
        NeedsScope onMethod = operation.getResourceMethod().getAnnotation(NeedsScope.class);
        return onMethod != null
                ? onMethod.value()
                : operation.getResourceClass().getAnnotation(NeedsScope.class).value();
    }
}
