package org.crossdock.it.architecture.breach.app.order;

import org.crossdock.it.architecture.breach.api.catalog.SeesPages;

/** A service that knows who asks. */
public record SeesResources(SeesPages caller) {}
