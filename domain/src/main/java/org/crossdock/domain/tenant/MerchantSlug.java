package org.crossdock.domain.tenant;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A merchant's short name. It becomes part of the names of schema, database role and organization, so it is short, plain
 * and never given twice.
 */
public final class MerchantSlug {

    private static final int LONGEST = 30;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,30}");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^a-z0-9]+");

    /** Names that would be taken for something of the platform's own. */
    private static final Set<String> RESERVED = Set.of(
            "admin",
            "all",
            "api",
            "app",
            "auth",
            "crossdock",
            "health",
            "help",
            "internal",
            "keycloak",
            "login",
            "master",
            "mysql",
            "null",
            "platform",
            "public",
            "realm",
            "root",
            "security",
            "static",
            "status",
            "support",
            "sys",
            "system",
            "tenant",
            "undefined",
            "www");

    private MerchantSlug() {}

    /** The short name that follows from a merchant's name: {@code Müller & Söhne} is {@code mullersohne}. */
    public static String propose(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String slug = NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("");
        return slug.substring(0, Math.min(LONGEST, slug.length()));
    }

    /** Whether it has the form of a short name. */
    public static boolean isWellFormed(String slug) {
        return FORM.matcher(slug).matches();
    }

    /** Whether the platform keeps this name for itself. */
    public static boolean isReserved(String slug) {
        return RESERVED.contains(slug);
    }
}
