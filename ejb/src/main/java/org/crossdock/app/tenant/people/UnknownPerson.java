package org.crossdock.app.tenant.people;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** Nobody of this merchant is meant by that. */
public final class UnknownPerson extends BusinessException {

    private static final long serialVersionUID = 1L;

    UnknownPerson() {
        super("tenant.unknownPerson", "the merchant has no such person", List.of());
    }
}
