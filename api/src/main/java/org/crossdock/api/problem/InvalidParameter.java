package org.crossdock.api.problem;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** A query parameter that cannot be understood. */
public final class InvalidParameter extends BusinessException {

    private static final long serialVersionUID = 1L;

    public InvalidParameter(String name, String expected) {
        super("request.invalidParameter", name + " must be " + expected, List.of(name, expected));
    }
}
