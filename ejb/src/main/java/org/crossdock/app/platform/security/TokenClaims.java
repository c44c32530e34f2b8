package org.crossdock.app.platform.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.security.Principal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossdock.domain.tenant.Role;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.RealmAccessClaim;

/**
 * What the verified access token of a caller says. The only class that knows the token's form.
 *
 * @param subject id of the caller at the login server
 * @param name login of the caller
 * @param roles roles of the caller; what else the realm calls a role is left out
 * @param organizations aliases of the caller's organizations; a merchant's slug is the alias of its organization
 * @param scopes scopes granted to the caller, such as {@code order:write}
 * @param clientId client that the token was issued to
 * @param email mail address of a person
 * @param fullName first and last name of a person
 * @param loggedInAt when a person last proved who they are
 */
public record TokenClaims(
        String subject,
        String name,
        Set<Role> roles,
        Set<String> organizations,
        Set<String> scopes,
        String clientId,
        Optional<String> email,
        Optional<String> fullName,
        Optional<Instant> loggedInAt) {

    /** The claims of this caller; empty for one without a token. */
    public static Optional<TokenClaims> of(@Nullable Principal caller) {
        if (!(caller instanceof OidcPrincipal<?> principal)) {
            return Optional.empty();
        }
        OidcSecurityContext context = principal.getOidcSecurityContext();
        return Optional.ofNullable(context.getToken()).map(token -> read(token, principal.getName()));
    }

    private static TokenClaims read(AccessToken token, String name) {
        return new TokenClaims(
                text(token, "sub"),
                name,
                roles(token),
                Set.copyOf(strings(token.getClaimValue("organization"))),
                Set.copyOf(List.of(text(token, "scope").split(" "))),
                text(token, "azp"),
                known(token, "email"),
                known(token, "name"),
                loggedInAt(token));
    }

    private static String text(AccessToken token, String claim) {
        Object value = token.getClaimValue(claim);
        return value == null ? "" : value.toString();
    }

    private static Optional<String> known(AccessToken token, String claim) {
        return Optional.of(text(token, claim)).filter(text -> !text.isBlank());
    }

    private static Optional<Instant> loggedInAt(AccessToken token) {
        return token.getClaimValue("auth_time") instanceof Number seconds
                ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
                : Optional.empty();
    }

    private static Set<Role> roles(AccessToken token) {
        return Optional.ofNullable(token.getRealmAccessClaim())
                .map(RealmAccessClaim::getRoles)
                .map(TokenClaims::known)
                .orElse(Set.of());
    }

    private static Set<Role> known(Collection<String> names) {
        return names.stream().flatMap(name -> Role.named(name).stream()).collect(toUnmodifiableSet());
    }

    private static Collection<String> strings(@Nullable Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(Object::toString).toList();
        }
        return claim == null ? List.of() : List.of(claim.toString());
    }
}
