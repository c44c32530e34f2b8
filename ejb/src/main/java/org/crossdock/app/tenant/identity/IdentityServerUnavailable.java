package org.crossdock.app.tenant.identity;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** The login server does not answer, or not as it should; what was asked may be asked again. */
public final class IdentityServerUnavailable extends BusinessException {

    private static final long serialVersionUID = 1L;

    private IdentityServerUnavailable(String message) {
        super("tenant.identityUnavailable", message, List.of());
    }

    static IdentityServerUnavailable noAnswer(Throwable cause) {
        IdentityServerUnavailable failure =
                new IdentityServerUnavailable("the login server does not answer: " + cause.getMessage());
        failure.initCause(cause);
        return failure;
    }

    static IdentityServerUnavailable status(String call, int status) {
        return new IdentityServerUnavailable("the login server answered " + status + " to " + call);
    }
}
