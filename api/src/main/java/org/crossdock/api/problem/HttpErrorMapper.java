package org.crossdock.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** What the HTTP layer itself refuses: no such path, method or media type. */
@Provider
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        Response answer = ProblemResponse.of(
                Problem.of(
                        "http." + status,
                        failure.getResponse().getStatusInfo().getReasonPhrase(),
                        status,
                        detail(failure, status)),
                uri);
        List<Object> allowed = failure.getResponse().getHeaders().get("Allow");
        return allowed == null
                ? answer
                : Response.fromResponse(answer)
                        .header("Allow", allowed.getFirst())
                        .build();
    }

    private static String detail(WebApplicationException failure, int status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address, or nothing of yours";
            case METHOD_NOT_ALLOWED -> "This address does not know this method; the Allow header lists those it knows";
            case NOT_ACCEPTABLE -> "Only application/json is answered";
            case UNSUPPORTED_MEDIA_TYPE -> "Send application/json";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
