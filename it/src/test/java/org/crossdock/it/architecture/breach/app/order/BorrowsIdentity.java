package org.crossdock.it.architecture.breach.app.order;

import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.platform.security.CurrentCaller;

/** A feature that works with the rights of Crossdock itself, whoever called it. */
public final class BorrowsIdentity {

    void work(Runnable deed) {
        try (CurrentCaller.Binding bound = CurrentCaller.bind(Caller.system())) {
            deed.run();
        }
    }
}
