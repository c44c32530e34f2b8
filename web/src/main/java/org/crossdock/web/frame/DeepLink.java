package org.crossdock.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page and the query it was asked for with, written so that a cookie can carry it. */
record DeepLink(String path, String query) {

    private static final int LONGEST_COOKIE = 2048;

    /** What a browser sends in an address, and nothing that could end a header's line. */
    private static final Pattern AS_SENT = Pattern.compile("(/[!-~&&[^?]]*)\\?([!-~]+)");

    /** The link that {@link #cookieValue} wrote; nothing when the text is anything else. */
    static Optional<DeepLink> parse(@Nullable String cookieValue) {
        if (cookieValue == null || cookieValue.length() > LONGEST_COOKIE) {
            return Optional.empty();
        }
        try {
            String link = new String(Base64.getUrlDecoder().decode(cookieValue), UTF_8);
            return Optional.of(AS_SENT.matcher(link))
                    .filter(Matcher::matches)
                    .map(matcher -> new DeepLink(matcher.group(1), matcher.group(2)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The link as a cookie's value; nothing when there is no query, or more of it than a cookie should carry. */
    Optional<String> cookieValue() {
        String link = path + "?" + query;
        return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(link.getBytes(UTF_8)))
                .filter(value -> parse(value).isPresent());
    }
}
