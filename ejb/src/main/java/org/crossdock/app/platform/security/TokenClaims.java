package org.crossdock.app.platform.security;

import java.security.Principal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * What the verified access token of a caller says. The only class that knows the token's form.
 *
 * @param organizations aliases of the caller's organizations; a merchant's slug is the alias of its organization
 * @param scopes scopes granted to the caller, such as {@code order:write}
 * @param clientId client that the token was issued to
 */
public record TokenClaims(Set<String> organizations, Set<String> scopes, String clientId) {

    /** The claims of this caller; empty for one without a token. */
    public static Optional<TokenClaims> of(@Nullable Principal caller) {
        if (!(caller instanceof OidcPrincipal<?> principal)) {
            return Optional.empty();
        }
        OidcSecurityContext context = principal.getOidcSecurityContext();
        return Optional.ofNullable(context.getToken()).map(TokenClaims::read);
    }

    private static TokenClaims read(AccessToken token) {
        Object organizations = token.getClaimValue("organization");
        Object scope = token.getClaimValue("scope");
        Object client = token.getClaimValue("azp");
        return new TokenClaims(
                Set.copyOf(strings(organizations)),
                scope == null ? Set.of() : Set.copyOf(List.of(scope.toString().split(" "))),
                client == null ? "" : client.toString());
    }

    private static Collection<String> strings(@Nullable Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(Object::toString).toList();
        }
        return claim == null ? List.of() : List.of(claim.toString());
    }
}
