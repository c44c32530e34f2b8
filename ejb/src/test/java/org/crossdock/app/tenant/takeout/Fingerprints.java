package org.crossdock.app.tenant.takeout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** Fingerprints of texts. */
final class Fingerprints {

    private Fingerprints() {}

    static String of(String text) {
        return HexFormat.of().formatHex(Fingerprint.sha256().digest(text.getBytes(UTF_8)));
    }
}
