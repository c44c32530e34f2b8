package org.crossdock.app.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.platform.security.NodeScopeSource;
import org.crossdock.app.tenant.people.Members;
import org.crossdock.domain.tenant.NodeScope;

/** Which locations of the bound merchant a caller works with; cheap enough to ask on every request. */
@ApplicationScoped
class NodeScopes implements NodeScopeSource {

    @Inject
    private Members members;

    /** Programs and Crossdock itself work with all; what programs may do, their scopes say. */
    @Override
    public NodeScope of(Caller caller) {
        return caller.kind() == Caller.Kind.PERSON
                ? members.scopeOf(caller.subject(), caller.roles())
                : NodeScope.all();
    }
}
