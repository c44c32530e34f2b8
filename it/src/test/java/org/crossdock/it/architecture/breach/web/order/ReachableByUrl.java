package org.crossdock.it.architecture.breach.web.order;

import jakarta.ws.rs.Path;

/** An address outside the API. */
@Path("orders")
public class ReachableByUrl {}
