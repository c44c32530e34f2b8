package org.crossdock.app.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.crossdock.app.platform.work.TenantSweep;

/** Chains what was logged within the last seconds, a page at a time until nothing is left. */
@ApplicationScoped
class AppendingToChain implements TenantSweep {

    @Inject
    private ChainAppender appender;

    @Override
    public void sweep() {
        int appended;
        do {
            appended = appender.append();
        } while (appended == ChainAppender.AT_ONCE);
    }
}
