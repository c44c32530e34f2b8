package org.crossdock.app.catalog;

import static org.crossdock.domain.tenant.Role.ANALYST;
import static org.crossdock.domain.tenant.Role.INTEGRATION;
import static org.crossdock.domain.tenant.Role.MERCHANT_ADMIN;
import static org.crossdock.domain.tenant.Role.OPERATIONS;
import static org.crossdock.domain.tenant.Role.STORE_ASSOCIATE;
import static org.crossdock.domain.tenant.Role.SUPPORT_AGENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the merchant's nodes to whoever works with them. */
@Stateless
@RolesAllowed({MERCHANT_ADMIN, OPERATIONS, SUPPORT_AGENT, ANALYST, STORE_ASSOCIATE, INTEGRATION})
public class NodeDesk {

    @Inject
    private NodeDirectory directory;

    /** All nodes by sequence. */
    public List<NodeView> nodes() {
        return directory.nodes();
    }
}
