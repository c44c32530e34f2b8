package org.crossdock.launcher;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossdock.launcher.DemoLogins.Merchant;
import org.crossdock.launcher.demo.TokenSource;

/** Logs in to Keycloak as the demo merchants' machine clients. */
final class DemoTokens implements TokenSource {
    private final Map<String, AccessToken> tokens;

    DemoTokens(URI keycloak) {
        var logins = DemoLogins.load();
        this.tokens = logins.merchants().stream()
                .collect(Collectors.toMap(
                        Merchant::alias,
                        merchant -> new AccessToken(keycloak, "crossdock", merchant.integration(), logins.password())));
    }

    @Override
    public String bearer(String tenantSlug) throws IOException {
        var token = tokens.get(tenantSlug);
        if (token == null) {
            throw new IllegalArgumentException("no demo merchant is called " + tenantSlug);
        }
        return token.get();
    }
}
