package org.crossdock.it.architecture.breach.app.order;

import java.time.Instant;

/** A deed whose time no test can choose. */
public final class AsksTheMachine {

    Instant placedAt() {
        return Instant.now();
    }
}
