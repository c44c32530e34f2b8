package org.crossdock.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Problems as HTTP answers. */
public final class ProblemResponse {

    private ProblemResponse() {}

    /** The answer that carries this problem. */
    public static Response of(Problem problem, UriInfo uri) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.at(uri.getRequestUri().getPath()))
                .build();
    }
}
