package org.crossdock.api.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.crossdock.app.platform.idempotency.RequestInProgress;
import org.crossdock.domain.shared.BusinessException;

/** A refusal of the shop, told as it is. */
@Provider
public class RefusalMapper implements ExceptionMapper<BusinessException> {

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(BusinessException refusal) {
        Problem problem = Problems.of(refusal);
        return refusal instanceof RequestInProgress
                ? ProblemResponse.soonAgain(problem, uri)
                : ProblemResponse.of(problem, uri);
    }
}
