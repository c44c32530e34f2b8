package org.crossdock.launcher.demo;

import java.io.IOException;

/** The demo data could not be loaded; the message names the merchant, the request and the answer. */
final class DemoLoadFailed extends IOException {
    private static final long serialVersionUID = 1L;

    DemoLoadFailed(String message) {
        super(message);
    }
}
