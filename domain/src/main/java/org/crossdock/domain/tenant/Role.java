package org.crossdock.domain.tenant;

import java.util.Arrays;
import java.util.Optional;

/** What a person or program may be towards one merchant, or towards the platform. */
public enum Role {
    /** Runs the installation; belongs to no merchant. */
    PLATFORM_ADMIN("platform-admin"),
    /** Runs one merchant: its people, settings, channels and everything below. */
    MERCHANT_ADMIN("merchant-admin"),
    /** Runs the day: orders, stock, imports. */
    OPERATIONS("operations"),
    /** Answers customers. */
    SUPPORT_AGENT("support-agent"),
    /** Reads figures. */
    ANALYST("analyst"),
    /** Works at one or several nodes. */
    STORE_ASSOCIATE("store-associate"),
    /** A program that calls the API; its scopes limit it further. */
    INTEGRATION("integration");

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
    }

    /** The role's name in the realm and in tokens, such as {@code merchant-admin}. */
    public String realmName() {
        return realmName;
    }

    /** The role with this name in the realm, if it is one of ours. */
    public static Optional<Role> named(String realmName) {
        return Arrays.stream(values())
                .filter(role -> role.realmName.equals(realmName))
                .findFirst();
    }
}
