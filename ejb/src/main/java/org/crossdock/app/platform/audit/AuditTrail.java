package org.crossdock.app.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads the bound merchant's log. Who may do so is asked by the services in front of it. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext
    private EntityManager entities;

    /** One page of the entries asked for. */
    public AuditPage find(AuditQuery query) {
        AuditConditions conditions = new AuditConditions(query);
        var found = entities.createQuery("select a from AuditRecord a" + conditions.whereAndOrder(), AuditRecord.class);
        conditions.bind(found);
        List<AuditRow> rows = found.setMaxResults(query.limit() + 1)
                .getResultStream()
                .map(AuditRecord::row)
                .toList();
        if (rows.size() <= query.limit()) {
            return new AuditPage(rows, Optional.empty());
        }
        List<AuditRow> page = rows.subList(0, query.limit());
        return new AuditPage(page, Optional.of(AuditPosition.of(page.getLast())));
    }

    /** The actions that stand in the log. */
    public List<String> actions() {
        return distinct("action");
    }

    /** The kinds of things that stand in the log. */
    public List<String> subjectKinds() {
        return distinct("subjectKind");
    }

    /** The people and programs that stand in the log. */
    public List<String> actors() {
        return distinct("actorName");
    }

    private List<String> distinct(String property) {
        return entities.createQuery(
                        "select distinct a." + property + " from AuditRecord a order by a." + property, String.class)
                .getResultList();
    }
}
