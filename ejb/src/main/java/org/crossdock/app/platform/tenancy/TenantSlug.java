package org.crossdock.app.platform.tenancy;

import java.util.regex.Pattern;

/** The rule for a merchant's short name, and the database names that follow from it. */
public final class TenantSlug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,30}");

    private TenantSlug() {}

    /** The slug itself, or an {@link IllegalArgumentException} when it is none: it becomes part of SQL. */
    public static String checked(String slug) {
        if (!FORM.matcher(slug).matches()) {
            throw new IllegalArgumentException("not a tenant slug: " + slug);
        }
        return slug;
    }

    /** Schema of the merchant with this slug. */
    public static String schema(String slug) {
        return "t_" + checked(slug);
    }

    /** Database role of the merchant with this slug. */
    public static String role(String slug) {
        return "r_t_" + checked(slug);
    }
}
