package org.crossdock.web.trace;

import org.crossdock.app.trace.ChainVerification;
import org.crossdock.domain.trace.ChainBreak;
import org.crossdock.web.frame.Words;

/**
 * What a check of the chain found, in words.
 *
 * @param tone of the banner that tells it
 */
public record VerificationView(String tone, String icon, String verdict, String unchained, String hash) {

    static VerificationView of(ChainVerification found) {
        Words words = Words.of("trace");
        String verdict = found.firstBreak()
                .map(broken -> broken(broken, words))
                .orElseGet(() -> words.say("verify.intact", found.links()));
        return new VerificationView(
                found.isIntact() ? "ok" : "bad",
                found.isIntact() ? "check" : "warning",
                verdict,
                words.say("verify.unchained", found.unchained()),
                found.hash().hex());
    }

    private static String broken(ChainBreak broken, Words words) {
        return words.say("verify.broken", broken.seq(), words.name("fault", broken.fault()));
    }
}
