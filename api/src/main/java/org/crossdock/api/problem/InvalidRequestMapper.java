package org.crossdock.api.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A request whose values break the rules of its shape; every broken one is named. */
@Provider
public class InvalidRequestMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final int UNPROCESSABLE = 422;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        return ProblemResponse.of(problem(invalid.getConstraintViolations()), uri);
    }

    /** The problem that names every broken rule. */
    public static Problem problem(Collection<? extends ConstraintViolation<?>> violations) {
        List<Problem.Violation> errors = violations.stream()
                .map(InvalidRequestMapper::error)
                .sorted(Comparator.comparing(Problem.Violation::pointer))
                .toList();
        return Problem.of(
                        "request.invalid",
                        "Values not allowed",
                        UNPROCESSABLE,
                        errors.size() + " value(s) are not allowed")
                .with(errors);
    }

    private static Problem.Violation error(ConstraintViolation<?> violation) {
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Problem.Violation(
                pointer(violation.getPropertyPath()), "request.invalid." + rule, violation.getMessage());
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            boolean inside = node.getKind() == ElementKind.PROPERTY;
            if (inside && node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.isEmpty() ? parameter(path) : pointer.toString();
    }

    private static String parameter(Path path) {
        String last = "";
        for (Path.Node node : path) {
            last = String.valueOf(node.getName());
        }
        return last;
    }
}
