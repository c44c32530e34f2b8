package org.crossdock.app.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Inserts new entities where orders per second count: all of a kind by one statement, at once, through their own
 * mapping. They do not become managed, so nothing is copied to be compared at commit; relations are not followed.
 */
@ApplicationScoped
public class NewEntities {

    private final Map<Class<?>, EntityInsert> inserts = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager entities;

    /** Inserts entities of one kind in the caller's transaction; what they refer to must have been inserted before. */
    public void insert(List<?> rows) {
        if (rows.isEmpty()) {
            return;
        }
        SessionImplementor session = entities.unwrap(SessionImplementor.class);
        EntityInsert insert = inserts.computeIfAbsent(
                rows.getFirst().getClass(),
                kind -> new EntityInsert(
                        session.getFactory().getMappingMetamodel().getEntityDescriptor(kind)));
        session.doWork(connection -> insert.send(connection, rows, session));
    }
}
