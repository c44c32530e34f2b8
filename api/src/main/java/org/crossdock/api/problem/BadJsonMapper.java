package org.crossdock.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;

/** A body that is no JSON, or not the JSON this operation takes. */
@Provider
public class BadJsonMapper implements ExceptionMapper<JsonProcessingException> {

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(JsonProcessingException bad) {
        Problem problem = bad instanceof JsonMappingException mapping
                ? unreadable(mapping)
                : Problem.of("request.notJson", "Not JSON", 400, "The body is no JSON: " + bad.getOriginalMessage());
        return ProblemResponse.of(problem, uri);
    }

    private static Problem unreadable(JsonMappingException bad) {
        String pointer = bad.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
        String detail = bad.getOriginalMessage();
        return Problem.of("request.unreadable", "Body not understood", 400, "Cannot read " + pointer)
                .with(List.of(new Problem.Violation(pointer, "request.unreadable", detail)));
    }
}
