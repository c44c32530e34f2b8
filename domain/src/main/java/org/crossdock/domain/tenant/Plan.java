package org.crossdock.domain.tenant;

import java.util.Locale;

/** What a merchant has signed up for. */
public enum Plan {
    TRIAL,
    STANDARD,
    ENTERPRISE;

    /** The word under which the registry keeps it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The plan that the registry keeps under this word. */
    public static Plan of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
