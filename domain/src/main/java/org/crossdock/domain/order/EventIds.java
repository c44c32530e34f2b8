package org.crossdock.domain.order;

import java.util.UUID;

/** Gives time-ordered ids; a later id never sorts before an earlier one of the same source. */
@FunctionalInterface
public interface EventIds {

    UUID next();
}
