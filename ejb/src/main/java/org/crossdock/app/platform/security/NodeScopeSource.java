package org.crossdock.app.platform.security;

import org.crossdock.domain.tenant.NodeScope;

/** Tells the door which locations of the bound merchant a caller works with; who keeps the people implements it. */
public interface NodeScopeSource {

    /** The caller's locations; asked at every request. */
    NodeScope of(Caller caller);
}
