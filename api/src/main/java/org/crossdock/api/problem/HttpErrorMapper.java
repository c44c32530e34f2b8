package org.crossdock.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the HTTP layer itself refuses: no such path, method or media type. */
@Provider
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        return ProblemResponse.of(
                Problem.of(
                        "http." + status,
                        failure.getResponse().getStatusInfo().getReasonPhrase(),
                        status,
                        String.valueOf(failure.getMessage())),
                uri);
    }
}
