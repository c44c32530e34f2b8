package org.crossdock.api.security;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.crossdock.api.problem.Problem;
import org.crossdock.api.problem.ProblemResponse;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;

/** Refuses what is over a limit, and tells each caller how much is left, in the IETF's headers. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 1)
public class RateGuard implements ContainerRequestFilter, ContainerResponseFilter {

    private static final int TOO_MANY = 429;
    private static final String TAKEN = "org.crossdock.rate";

    @Inject
    private RateLimits limits;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!CurrentCaller.isBound() || !CurrentTenant.isBound()) {
            return;
        }
        Taken taken = new Taken(limits.take(CurrentCaller.get()));
        request.setProperty(TAKEN, taken);
        if (!taken.isAllowed()) {
            Problem problem = Problem.of(
                    "access.tooMany", "Too many requests", TOO_MANY, "Wait for the seconds that Retry-After says");
            Response response = ProblemResponse.of(problem, request.getUriInfo());
            request.abortWith(Response.fromResponse(response)
                    .header("Retry-After", taken.untilNext())
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        @Nullable Object taken = request.getProperty(TAKEN);
        if (taken instanceof Taken(List<RateLimit.Taken> all) && !all.isEmpty()) {
            response.getHeaders()
                    .putSingle(
                            "RateLimit-Policy",
                            all.stream().map(each -> each.limit().policy()).collect(joining(", ")));
            response.getHeaders()
                    .putSingle(
                            "RateLimit",
                            all.stream().map(RateLimit.Taken::state).collect(joining(", ")));
        }
    }

    private record Taken(List<RateLimit.Taken> all) {

        boolean isAllowed() {
            return all.stream().allMatch(RateLimit.Taken::allowed);
        }

        long untilNext() {
            return all.stream().mapToLong(RateLimit.Taken::untilNext).max().orElse(0);
        }
    }
}
