package org.crossdock.app.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.tenant.people.Members;
import org.crossdock.domain.tenant.NodeScope;

/** Which locations of the bound merchant a caller works with; cheap enough to ask on every request. */
@ApplicationScoped
public class NodeScopes {

    @Inject
    private Members members;

    /** The caller's locations. Programs and Crossdock itself work with all; what programs may do, their scopes say. */
    public NodeScope of(Caller caller) {
        return caller.kind() == Caller.Kind.PERSON
                ? members.scopeOf(caller.subject(), caller.roles())
                : NodeScope.all();
    }
}
