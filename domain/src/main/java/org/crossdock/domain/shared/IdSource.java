package org.crossdock.domain.shared;

import java.util.UUID;

/** Gives new identities in time order: a later one never sorts before an earlier one of the same source. */
@FunctionalInterface
public interface IdSource {

    /** An identity nobody else has or will get. */
    UUID next();
}
