package org.crossdock.app.platform.audit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.domain.shared.CanonicalJson;
import org.crossdock.domain.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The part of an entry that may name people. It is not chained itself, only its salted digest: an erased text breaks
 * nothing, and without the salt nobody finds it again by trying.
 *
 * @param before JSON object of the fields as they were
 * @param after JSON object of the fields as they were after
 */
record AuditText(
        String actor,
        String address,
        String subject,
        String before,
        String after,
        @Nullable String reason) {

    /** What is left when an entry's texts were erased. */
    static final AuditText ERASED = new AuditText("", "", "", "{}", "{}", null);

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUBJECT = 400;
    private static final int LONGEST_REASON = 500;

    static AuditText of(Caller caller, AuditEntry entry) {
        String why = entry.reason();
        return new AuditText(
                cut(caller.name(), LONGEST_NAME),
                caller.address(),
                cut(entry.subject().label(), LONGEST_SUBJECT),
                CanonicalJson.of(entry.changes().before()),
                CanonicalJson.of(entry.changes().after()),
                why == null ? null : cut(why, LONGEST_REASON));
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }

    byte[] digest(byte[] salt) {
        Map<String, String> members = new TreeMap<>(
                Map.of("actor", actor, "address", address, "subject", subject, "before", before, "after", after));
        if (reason != null) {
            members.put("reason", reason);
        }
        return Sha256.of(salt, CanonicalJson.of(members).getBytes(StandardCharsets.UTF_8));
    }
}
