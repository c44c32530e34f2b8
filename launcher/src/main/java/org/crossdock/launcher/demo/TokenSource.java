package org.crossdock.launcher.demo;

import java.io.IOException;

/** Gives bearer tokens of a merchant's integration account; each call answers one that is fresh. */
@FunctionalInterface
public interface TokenSource {

    String bearer(String tenantSlug) throws IOException, InterruptedException;
}
