package org.crossdock.app.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.crossdock.domain.shared.IdSource;

/** Takes facts that must leave the house; they are written in the caller's transaction and told after its commit. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private IdSource ids;

    /** Adds a fact to the caller's transaction. */
    public void add(OutboxFact fact) {
        entities.persist(new OutboxRow(ids.next(), fact));
    }
}
