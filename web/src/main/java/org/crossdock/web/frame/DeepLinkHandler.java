package org.crossdock.web.frame;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the query of a page over the login. WildFly's OIDC client names the page that was asked for as the address to
 * come back to, but without its query, because a login server compares such addresses letter by letter (RFC 6819,
 * 5.2.3.5): a link to one order would come back without the order.
 *
 * <p>The client decides before any servlet filter runs, so this handler stands around it. Whoever is sent to the login
 * takes the link along in a cookie; the answer that ends the login, which leads back to the bare page, gets the query
 * back. Where it leads comes from the request, only the query comes from the cookie, and only when it was kept for that
 * very page: a forged cookie can send nobody to another site.
 */
final class DeepLinkHandler implements HttpHandler {

    private static final String COOKIE = "crossdock-deep-link";
    private static final Duration KEPT = Duration.ofMinutes(10);

    /** What the login server sends the browser back with. */
    private static final Set<String> LOGIN_ANSWER = Set.of("code", "state");

    private final HttpHandler next;

    DeepLinkHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (isPage(exchange)) {
            exchange.addResponseCommitListener(DeepLinkHandler::beforeCommit);
        }
        next.handleRequest(exchange);
    }

    /** Styles, pictures and scripts' own requests are not what somebody wanted to see. */
    private static boolean isPage(HttpServerExchange exchange) {
        String accepted = exchange.getRequestHeaders().getFirst(Headers.ACCEPT);
        return exchange.getRequestMethod().equals(Methods.GET) && accepted != null && accepted.contains("text/html");
    }

    private static void beforeCommit(HttpServerExchange exchange) {
        if (exchange.getStatusCode() != StatusCodes.FOUND) {
            return;
        }
        if (endsLogin(exchange)) {
            giveBack(exchange);
        } else if (!exchange.getSecurityContext().isAuthenticated()) {
            keep(exchange);
        }
    }

    private static boolean endsLogin(HttpServerExchange exchange) {
        return exchange.getQueryParameters().keySet().containsAll(LOGIN_ANSWER);
    }

    /** A page without a query is remembered, too: by forgetting what was asked for before. */
    private static void keep(HttpServerExchange exchange) {
        Optional<String> link = new DeepLink(exchange.getRequestURI(), exchange.getQueryString()).cookieValue();
        if (link.isPresent()) {
            exchange.setResponseCookie(cookie(exchange, link.get(), KEPT));
        } else if (exchange.getRequestCookie(COOKIE) != null) {
            exchange.setResponseCookie(cookie(exchange, "", Duration.ZERO));
        }
    }

    private static void giveBack(HttpServerExchange exchange) {
        @Nullable Cookie kept = exchange.getRequestCookie(COOKIE);
        if (kept == null) {
            return;
        }
        exchange.setResponseCookie(cookie(exchange, "", Duration.ZERO));
        DeepLink.parse(kept.getValue())
                .filter(link -> link.path().equals(exchange.getRequestURI()))
                .ifPresent(link -> exchange.getResponseHeaders()
                        .put(Headers.LOCATION, exchange.getRequestURL() + "?" + link.query()));
    }

    private static Cookie cookie(HttpServerExchange exchange, String value, Duration age) {
        return new CookieImpl(COOKIE, value)
                .setPath("/")
                .setMaxAge(Math.toIntExact(age.toSeconds()))
                .setHttpOnly(true)
                .setSecure(exchange.isSecure())
                .setSameSiteMode("Lax");
    }
}
