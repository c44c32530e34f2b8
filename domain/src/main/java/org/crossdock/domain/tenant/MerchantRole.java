package org.crossdock.domain.tenant;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person may be towards a merchant, and the only roles that a merchant can give. That neither the platform's role
 * nor that of machine clients is among them is what keeps a merchant from giving them away.
 */
public enum MerchantRole {
    MERCHANT_ADMIN(Role.MERCHANT_ADMIN),
    OPERATIONS(Role.OPERATIONS),
    SUPPORT_AGENT(Role.SUPPORT_AGENT),
    ANALYST(Role.ANALYST),
    STORE_ASSOCIATE(Role.STORE_ASSOCIATE);

    private final Role role;

    MerchantRole(Role role) {
        this.role = role;
    }

    /** The role itself. */
    public Role role() {
        return role;
    }

    /** Its name in Keycloak's realm. */
    public String realmRole() {
        return role.realmName();
    }

    /** Whether somebody with it works in certain locations only, which must then be named. */
    public boolean needsNodes() {
        return this == STORE_ASSOCIATE;
    }

    /** The merchant role with this name in the realm; empty for every other role of the realm. */
    public static Optional<MerchantRole> ofRealmRole(String name) {
        return Stream.of(values())
                .filter(known -> known.realmRole().equals(name))
                .findFirst();
    }
}
