package org.crossdock.api.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a body against the rules of its shape, once. On the busiest operations this stands in for {@code @Valid} on
 * the parameter, which the container would check twice: as a resource and as a bean.
 */
@ApplicationScoped
public class RequestShape {

    @Inject
    private Validator validator;

    /** The body itself, when it is there and keeps every rule. */
    public <T> T checked(@Nullable T body) {
        if (body == null) {
            throw new BadRequestException("The body is missing");
        }
        Set<ConstraintViolation<T>> violations = broken(body);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return body;
    }

    /** The rules that a body breaks. */
    public <T> Set<ConstraintViolation<T>> broken(T body) {
        return validator.validate(body);
    }
}
