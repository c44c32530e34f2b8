package org.crossdock.domain.tenant;

import static org.crossdock.domain.tenant.Role.ANALYST;
import static org.crossdock.domain.tenant.Role.INTEGRATION;
import static org.crossdock.domain.tenant.Role.MERCHANT_ADMIN;
import static org.crossdock.domain.tenant.Role.OPERATIONS;
import static org.crossdock.domain.tenant.Role.STORE_ASSOCIATE;
import static org.crossdock.domain.tenant.Role.SUPPORT_AGENT;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can be allowed, and to whom: the only table of roles and rights. A service names the right it needs; pages,
 * buttons and the API ask the same question.
 */
public enum Right {
    /** See the figures of the day. */
    FIGURES_VIEW(MERCHANT_ADMIN, OPERATIONS, SUPPORT_AGENT, ANALYST, STORE_ASSOCIATE, INTEGRATION),
    /** See orders and their timeline. */
    ORDER_VIEW(MERCHANT_ADMIN, OPERATIONS, SUPPORT_AGENT, ANALYST, STORE_ASSOCIATE, INTEGRATION),
    /** Place orders, one by one or in batches. */
    ORDER_PLACE(MERCHANT_ADMIN, OPERATIONS, INTEGRATION),
    /** Place orders by a file. */
    ORDER_IMPORT(MERCHANT_ADMIN, OPERATIONS),
    /** See why an order is fulfilled where it is. */
    ROUTING_VIEW(MERCHANT_ADMIN, OPERATIONS, SUPPORT_AGENT, ANALYST, STORE_ASSOCIATE, INTEGRATION),
    /** See stock and what can be promised. */
    STOCK_VIEW(MERCHANT_ADMIN, OPERATIONS, SUPPORT_AGENT, ANALYST, STORE_ASSOCIATE, INTEGRATION),
    /** Set and adjust stock. */
    STOCK_EDIT(MERCHANT_ADMIN, OPERATIONS, INTEGRATION),
    /** See products and nodes. */
    CATALOG_VIEW(MERCHANT_ADMIN, OPERATIONS, SUPPORT_AGENT, ANALYST, STORE_ASSOCIATE, INTEGRATION),
    /** Add and change products. */
    CATALOG_EDIT(MERCHANT_ADMIN, OPERATIONS, INTEGRATION),
    /** Add and change warehouses and stores. */
    NODE_EDIT(MERCHANT_ADMIN),
    /** See channels and how they are doing. */
    CHANNEL_VIEW(MERCHANT_ADMIN, OPERATIONS, SUPPORT_AGENT, ANALYST, STORE_ASSOCIATE, INTEGRATION),
    /** See messages that could not be read, and try them again. */
    CHANNEL_REPAIR(MERCHANT_ADMIN, OPERATIONS),
    /** Connect shops and change their secrets. */
    CHANNEL_CONNECT(MERCHANT_ADMIN),
    /** Invite people, change what they may do, deactivate them. */
    PEOPLE_MANAGE(MERCHANT_ADMIN),
    /** Create, rotate and revoke the keys of programs. */
    API_CLIENT_MANAGE(MERCHANT_ADMIN),
    /** See who changed what, and verify that nobody changed that. */
    AUDIT_VIEW(MERCHANT_ADMIN, INTEGRATION),
    /** Erase what the log tells of people, where the law asks for it. */
    AUDIT_ERASE(MERCHANT_ADMIN),
    /** Change the merchant's name, logo and other settings. */
    SETTINGS_EDIT(MERCHANT_ADMIN),
    /** Create, suspend, move and delete merchants. */
    PLATFORM_MANAGE(Role.PLATFORM_ADMIN);

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed, which the type does not say
    private final Set<Role> roles;

    Right(Role first, Role... more) {
        this.roles = Set.copyOf(EnumSet.of(first, more));
    }

    /** Whether a caller with this role has the right. */
    public boolean isGivenTo(Role role) {
        return roles.contains(role);
    }

    /** Whether one of these roles gives the right. */
    public boolean isGivenToOneOf(Collection<Role> holders) {
        return holders.stream().anyMatch(this::isGivenTo);
    }
}
