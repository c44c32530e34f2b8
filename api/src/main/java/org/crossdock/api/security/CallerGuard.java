package org.crossdock.api.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.crossdock.api.problem.Problem;
import org.crossdock.api.problem.ProblemResponse;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.security.TokenClaims;
import org.crossdock.app.platform.tenancy.CurrentTenant;
import org.crossdock.app.tenant.machine.MachineDoor;
import org.crossdock.app.tenant.people.Members;

/** Keeps out programs that were revoked and people who were deactivated, although their tokens are still good. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class CallerGuard implements ContainerRequestFilter {

    private static final int FORBIDDEN = 403;

    @Context
    private HttpServletRequest servletRequest;

    @Inject
    private MachineDoor machines;

    @Inject
    private Members members;

    @Override
    public void filter(ContainerRequestContext request) {
        if (CurrentCaller.isBound() && CurrentTenant.isBound() && !isLetIn(CurrentCaller.get())) {
            Problem problem = Problem.of(
                    "access.revoked",
                    "Access was taken away",
                    FORBIDDEN,
                    "This client or login was shut out; ask an admin");
            request.abortWith(ProblemResponse.of(problem, request.getUriInfo()));
        }
    }

    private boolean isLetIn(Caller caller) {
        return machines.letIn(caller)
                && TokenClaims.of(servletRequest.getUserPrincipal())
                        .map(claims -> members.letIn(caller, claims))
                        .orElse(true);
    }
}
