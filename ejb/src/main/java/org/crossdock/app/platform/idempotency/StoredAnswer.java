package org.crossdock.app.platform.idempotency;

import java.nio.charset.StandardCharsets;

/** An answer that was given and is given again, byte for byte. */
public record StoredAnswer(int status, String body) {

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
