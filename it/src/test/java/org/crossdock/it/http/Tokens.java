package org.crossdock.it.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;

/** The access token of one client, fetched anew shortly before it expires. */
public final class Tokens {

    private static final long EARLY_SECONDS = 15;

    private final Supplier<JsonNode> issuer;
    private String token = "";
    private long freshUntil = Long.MIN_VALUE;

    Tokens(Supplier<JsonNode> issuer) {
        this.issuer = issuer;
    }

    /** A token that is still good for a while. */
    public synchronized String current() {
        long now = System.nanoTime() / 1_000_000_000;
        if (now >= freshUntil) {
            JsonNode issued = issuer.get();
            token = issued.path("access_token").asText();
            freshUntil = now + issued.path("expires_in").asLong() - EARLY_SECONDS;
        }
        return token;
    }
}
