package org.crossdock.it.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossdock.app.platform.audit.AuditAction;
import org.crossdock.app.platform.audit.AuditChanges;
import org.crossdock.app.platform.audit.AuditEntry;
import org.crossdock.app.platform.audit.AuditLog;
import org.crossdock.app.platform.audit.AuditSubject;
import org.crossdock.app.platform.audit.ErasingTexts;
import org.crossdock.app.platform.persistence.Uuids;
import org.crossdock.domain.shared.BusinessException;

/** A merchant's use case that changes something and says so. */
@ApplicationScoped
public class Deeds {

    private static final AuditAction TOLD = () -> "story.told";

    @PersistenceContext(unitName = "../crossdock-ejb.jar#crossdock")
    private EntityManager entities;

    @Inject
    private AuditLog audit;

    @Inject
    private ErasingTexts erasing;

    /** Changes the name of a node and tells it, in one transaction. */
    @Transactional
    public void rename(String node, String name) {
        entities.createNativeQuery("UPDATE node SET name = ? WHERE code = ?")
                .setParameter(1, name)
                .setParameter(2, node)
                .executeUpdate();
        tell(node, name);
    }

    /** The same, but it is refused in the end. */
    @Transactional(rollbackOn = Refused.class)
    public void renameInVain(String node, String name) {
        rename(node, name);
        throw new Refused();
    }

    /** Tells many things at once. */
    @Transactional
    public void tellMany(String label, int times) {
        audit.record(Stream.generate(() -> entry(label, "again")).limit(times).toList());
    }

    /** Tells one thing. */
    @Transactional
    public void tellOnce(String label) {
        tell(label, "once");
    }

    /** Tells something without any transaction. */
    public void tell(String label, String text) {
        audit.record(entry(label, text));
    }

    private static AuditEntry entry(String label, String text) {
        return AuditEntry.of(
                TOLD,
                AuditSubject.of("story", UUID.randomUUID(), label),
                AuditChanges.between(Map.of(), Map.of("text", text)));
    }

    /** Erases the texts of the one thing that is called so; tells whether there were any. */
    @Transactional
    public boolean erase(String label) {
        byte[] entry = (byte[]) entities.createNativeQuery("SELECT id FROM audit_log WHERE subject_label = ?")
                .setParameter(1, label)
                .getSingleResult();
        return erasing.erase(Uuids.fromBytes(entry), "request 4711");
    }

    /** The name of a node. */
    @Transactional
    public String nameOf(String node) {
        return (String) entities.createNativeQuery("SELECT name FROM node WHERE code = ?")
                .setParameter(1, node)
                .getSingleResult();
    }

    /** How many entries tell of things that are called so. */
    @Transactional
    public long told(String label) {
        return number("SELECT COUNT(*) FROM audit_log WHERE subject_label = ?", label);
    }

    /** How many of them have a place in the chain that holds exactly them. */
    @Transactional
    public long chained(String label) {
        return number("""
                SELECT COUNT(*) FROM audit_log e JOIN audit_chain c ON c.entry_id = e.id AND c.seq = e.chain_seq
                 WHERE e.subject_label = ?""", label);
    }

    private long number(String query, String label) {
        List<?> answer =
                entities.createNativeQuery(query).setParameter(1, label).getResultList();
        return ((Number) answer.getFirst()).longValue();
    }

    /** Why it was in vain. */
    public static final class Refused extends BusinessException {

        private static final long serialVersionUID = 1L;

        Refused() {
            super("story.refused", "in vain", List.of());
        }
    }
}
