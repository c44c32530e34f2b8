package org.crossdock.app.catalog;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.tenant.Right;

/** Shows the merchant's nodes to whoever works with them. */
@Stateless
@Needs(Right.CATALOG_VIEW)
public class NodeDesk {

    @Inject
    private NodeDirectory directory;

    /** The caller's nodes by sequence. */
    public List<NodeView> nodes() {
        return directory.nodesOfCaller();
    }
}
