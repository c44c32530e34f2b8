package org.crossdock.it.architecture.breach.api.catalog;

import org.crossdock.it.architecture.breach.web.order.ReachableByUrl;

/** A resource that answers with a page's bean. */
public record SeesPages(ReachableByUrl page) {}
