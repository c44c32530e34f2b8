package org.crossdock.it.architecture.breach.domain.order;

import jakarta.persistence.EntityManager;

/** A rule that cannot run without a server. */
public record SeesTheServer(EntityManager entityManager) {}
