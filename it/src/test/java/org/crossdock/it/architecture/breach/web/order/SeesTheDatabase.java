package org.crossdock.it.architecture.breach.web.order;

import jakarta.persistence.EntityManager;

/** A page that goes around the services. */
public record SeesTheDatabase(EntityManager entityManager) {}
