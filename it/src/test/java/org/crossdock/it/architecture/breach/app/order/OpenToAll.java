package org.crossdock.it.architecture.breach.app.order;

import jakarta.ejb.Stateless;

/** A service that everyone may call. */
@Stateless
public class OpenToAll {

    public String answer() {
        return "yes";
    }
}
