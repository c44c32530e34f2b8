package org.crossdock.api.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.crossdock.app.platform.persistence.DatabaseFault;
import org.crossdock.domain.shared.IdSource;

/** A failure of ours: the log has its cause under a reference, the caller gets the reference and nothing else. */
@Provider
public class FailureMapper implements ExceptionMapper<Exception> {

    private static final Logger LOG = System.getLogger(FailureMapper.class.getName());

    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    @Context
    private UriInfo uri;

    @Inject
    private IdSource ids;

    @Override
    public Response toResponse(Exception failure) {
        String reference = ids.next().toString();
        LOG.log(Level.ERROR, "API failure " + reference, failure);
        boolean again = DatabaseFault.of(failure).isPresent();
        Problem problem = again
                ? Problem.of("server.busy", "Try again", UNAVAILABLE, "The database was busy or away; try again")
                : Problem.of("server.failure", "Failure", SERVER_ERROR, "Something failed on our side");
        return again
                ? ProblemResponse.soonAgain(problem.with(reference), uri)
                : ProblemResponse.of(problem.with(reference), uri);
    }
}
