package org.crossdock.api.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A caller without the role that a service asks for. */
@Provider
public class NoAccessMapper implements ExceptionMapper<EJBAccessException> {

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(EJBAccessException refused) {
        return ProblemResponse.of(Problem.of("access.denied", "Not allowed", 403, "Your roles do not allow this"), uri);
    }
}
