package org.crossdock.app.fulfillment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.crossdock.app.platform.work.TenantSweep;

/** Releases the work whose cool-down window is over, a page at a time until none is left. */
@ApplicationScoped
class ReleasingDueWork implements TenantSweep {

    @Inject
    private ReleasingWork releasing;

    @Override
    public void sweep() {
        int released;
        do {
            released = releasing.releaseDue();
        } while (released == ReleasingWork.AT_ONCE);
    }
}
