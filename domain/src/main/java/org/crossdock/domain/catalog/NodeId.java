package org.crossdock.domain.catalog;

import java.util.UUID;

/** Identity of a node. */
public record NodeId(UUID value) {}
