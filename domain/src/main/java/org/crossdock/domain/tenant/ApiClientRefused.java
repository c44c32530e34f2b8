package org.crossdock.domain.tenant;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** A machine client cannot be like this, or cannot do this any more. */
public final class ApiClientRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private ApiClientRefused(String reason, String message, List<?> arguments) {
        super(reason, message, arguments);
    }

    /** It may do nothing. */
    public static ApiClientRefused withoutScope() {
        return new ApiClientRefused("tenant.withoutScope", "a client needs a scope", List.of());
    }

    /** People must know it by a name. */
    public static ApiClientRefused badName(int longest) {
        return new ApiClientRefused(
                "tenant.badClientName", "a client has a name of up to " + longest, List.of(longest));
    }

    /** It could never call. */
    public static ApiClientRefused badRate() {
        return new ApiClientRefused("tenant.badRate", "a client makes at least one request a minute", List.of());
    }

    /** It would be over before it began. */
    public static ApiClientRefused endsTooEarly() {
        return new ApiClientRefused("tenant.endsTooEarly", "a client ends in the future", List.of());
    }

    /** It is on its way out, or gone. */
    public static ApiClientRefused notActive(String name) {
        return new ApiClientRefused("tenant.clientNotActive", "client " + name + " is not active", List.of(name));
    }

    /** The merchant has none with this id. */
    public static ApiClientRefused unknown() {
        return new ApiClientRefused("tenant.unknownClient", "the merchant has no such client", List.of());
    }
}
