package org.crossdock.app.tenant.identity;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** The login server will not do what was asked, and will not tomorrow either. */
public final class IdentityRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private IdentityRefused(String reason, String message, List<?> arguments) {
        super(reason, message, arguments);
    }

    static IdentityRefused noMail(String email) {
        return new IdentityRefused(
                "tenant.mailNotSent", "no mail could be sent to " + email + "; is a mail server set?", List.of(email));
    }

    static IdentityRefused worksElsewhere(String email) {
        return new IdentityRefused(
                "tenant.worksElsewhere",
                email + " works for another merchant and would become admin there too",
                List.of(email));
    }

    static IdentityRefused unknown(String what) {
        return new IdentityRefused("tenant.identityUnknown", "the login server does not know " + what, List.of());
    }

    static IdentityRefused invalid(String call, String answer) {
        return new IdentityRefused(
                "tenant.identityRefused", "the login server refused " + call + ": " + answer, List.of());
    }
}
