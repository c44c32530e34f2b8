package org.crossdock.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Problems as HTTP answers. */
public final class ProblemResponse {

    private static final int SOON_SECONDS = 1;

    private ProblemResponse() {}

    /** The answer that carries this problem. */
    public static Response of(Problem problem, UriInfo uri) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.at(uri.getRequestUri().getPath()))
                .build();
    }

    /** The same, for a request that is worth sending again soon. */
    public static Response soonAgain(Problem problem, UriInfo uri) {
        return Response.fromResponse(of(problem, uri))
                .header(HttpHeaders.RETRY_AFTER, SOON_SECONDS)
                .build();
    }
}
