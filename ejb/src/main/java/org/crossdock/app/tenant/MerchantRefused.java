package org.crossdock.app.tenant;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** What was asked of a merchant's row in the registry is against its rules. */
public final class MerchantRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private MerchantRefused(String reason, String message, List<?> arguments) {
        super(reason, message, arguments);
    }

    static MerchantRefused malformed(String slug) {
        return new MerchantRefused("tenant.slugMalformed", "not a short name: " + slug, List.of(slug));
    }

    static MerchantRefused reserved(String slug) {
        return new MerchantRefused("tenant.slugReserved", slug + " is reserved", List.of(slug));
    }

    static MerchantRefused taken(String slug) {
        return new MerchantRefused("tenant.slugTaken", slug + " is or was another merchant", List.of(slug));
    }

    static MerchantRefused notPossible(String slug) {
        return new MerchantRefused("tenant.notNow", slug + " is not in a state for this", List.of(slug));
    }

    static MerchantRefused notConfirmed(String slug) {
        return new MerchantRefused("tenant.notConfirmed", "the typed name is not " + slug, List.of(slug));
    }

    static MerchantRefused unknownCountry(String country) {
        return new MerchantRefused("tenant.unknownCountry", "no country " + country, List.of(country));
    }
}
