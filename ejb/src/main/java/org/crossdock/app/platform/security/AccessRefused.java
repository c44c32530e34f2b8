package org.crossdock.app.platform.security;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;
import org.crossdock.domain.tenant.Right;

/** The caller lacks the right for what they asked. */
public final class AccessRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    AccessRefused(Right needed) {
        super("access.denied", "Your roles do not allow this", List.of(needed));
    }
}
