package org.crossdock.app.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.tenant.identity.IdentityServer;
import org.crossdock.app.tenant.identity.IdentityServerUnavailable;

/** Whether the caller could work for another merchant: of themselves everybody may know that. */
@ApplicationScoped
public class MerchantsOfCaller {

    @Inject
    private IdentityServer identity;

    /** Whether there is a choice; a page is shown without it while the login server does not answer. */
    public boolean areSeveral() {
        Caller caller = CurrentCaller.get();
        if (caller.kind() != Caller.Kind.PERSON) {
            return false;
        }
        try {
            return identity.merchantsOf(caller.subject()).size() > 1;
        } catch (IdentityServerUnavailable away) {
            return false;
        }
    }
}
