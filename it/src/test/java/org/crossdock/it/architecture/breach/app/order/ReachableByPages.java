package org.crossdock.it.architecture.breach.app.order;

import jakarta.inject.Named;

/** A service that a page can name. */
@Named
public class ReachableByPages {}
