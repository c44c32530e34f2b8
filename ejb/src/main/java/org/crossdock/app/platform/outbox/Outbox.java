package org.crossdock.app.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.crossdock.app.platform.persistence.RowsInsert;
import org.crossdock.domain.shared.IdSource;
import org.hibernate.Session;

/** Takes facts that must leave the house; they are written in the caller's transaction and told after its commit. */
@ApplicationScoped
public class Outbox {

    private static final String OUTBOX = "outbox (id, event_id, aggregate, aggregate_id, type, payload, created_at)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private IdSource ids;

    /** Adds facts to the caller's transaction, in their sequence. */
    public void add(List<OutboxFact> facts) {
        if (!facts.isEmpty()) {
            entities.unwrap(Session.class).doWork(connection -> insert(connection, facts));
        }
    }

    private void insert(Connection connection, List<OutboxFact> facts) throws SQLException {
        try (RowsInsert rows = RowsInsert.into(connection, OUTBOX, facts.size())) {
            for (OutboxFact fact : facts) {
                rows.row(
                        ids.next(),
                        fact.eventId(),
                        fact.aggregate(),
                        fact.aggregateId(),
                        fact.type(),
                        fact.payload(),
                        fact.occurredAt());
            }
            rows.execute();
        }
    }
}
