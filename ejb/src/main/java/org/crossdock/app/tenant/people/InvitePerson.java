package org.crossdock.app.tenant.people;

import java.util.Set;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.tenant.MerchantRole;

/**
 * Invite somebody to work for the merchant.
 *
 * @param nodes locations they are limited to; none means all
 * @param despiteLogin also if they have a login already, whose roles then stay as they are
 */
public record InvitePerson(
        String email, String name, Set<MerchantRole> roles, Set<NodeId> nodes, boolean despiteLogin) {}
