package org.crossdock.domain.tenant;

/** Names of the realm roles: what a person or program may be towards one merchant, or towards the platform. */
public final class Role {

    public static final String PLATFORM_ADMIN = "platform-admin";
    public static final String MERCHANT_ADMIN = "merchant-admin";
    public static final String OPERATIONS = "operations";
    public static final String SUPPORT_AGENT = "support-agent";
    public static final String ANALYST = "analyst";
    public static final String STORE_ASSOCIATE = "store-associate";
    public static final String INTEGRATION = "integration";

    private Role() {}
}
