package org.crossdock.app.order;

import java.time.Instant;
import java.util.UUID;

/** A row's place in a sorted list: the sorted instant, and the id that tells equal ones apart. */
public record OrderPosition(Instant at, UUID id) {}
