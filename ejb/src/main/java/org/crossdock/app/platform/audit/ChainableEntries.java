package org.crossdock.app.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crossdock.app.platform.persistence.Uuids;
import org.hibernate.Session;

/** The log as the chain reads it: what is not chained yet, and what is. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ChainableEntries {

    private static final String ERASURES =
            "select a.subjectId from AuditRecord a where a.action = :erasing and a.subjectId in :ids";

    private static final String PLACE = "UPDATE audit_log SET chain_seq = ? WHERE id = ?";

    @PersistenceContext
    private EntityManager entities;

    /** How many entries are not chained yet. */
    public long countUnchained() {
        return entities.createQuery("select count(a) from AuditRecord a where a.chainSeq is null", Long.class)
                .getSingleResult();
    }

    /** The oldest entries that are not chained yet. */
    public List<ChainableEntry> unchained(int limit) {
        return entities.createQuery(
                        "select a from AuditRecord a where a.chainSeq is null order by a.id", AuditRecord.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(entry -> entry.chainable(Set.of()))
                .toList();
    }

    /** Gives these entries the places that follow {@code lastSeq}, in their sequence. */
    public void place(List<ChainableEntry> entries, long lastSeq) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement(PLACE)) {
                long seq = lastSeq;
                for (ChainableEntry entry : entries) {
                    update.setLong(1, ++seq);
                    update.setBytes(2, Uuids.toBytes(entry.id()));
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    /** Those of these entries that there are; what was read is not kept in memory. */
    public Map<UUID, ChainableEntry> byId(Collection<UUID> ids) {
        List<AuditRecord> found = entities.createQuery(
                        "select a from AuditRecord a where a.id in :ids", AuditRecord.class)
                .setParameter("ids", ids)
                .getResultList();
        Set<UUID> erasures = erasures(found);
        entities.clear();
        return found.stream().collect(Collectors.toMap(AuditRecord::id, entry -> entry.chainable(erasures)));
    }

    private Set<UUID> erasures(List<AuditRecord> entries) {
        List<String> erased = entries.stream()
                .filter(AuditRecord::isErased)
                .map(entry -> entry.id().toString())
                .toList();
        if (erased.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery(ERASURES, String.class)
                .setParameter("erasing", ErasingTexts.ERASED.code())
                .setParameter("ids", erased)
                .getResultStream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    /** The highest place that any entry says it has. */
    public OptionalLong highestPlace() {
        Long highest = entities.createQuery("select max(a.chainSeq) from AuditRecord a", Long.class)
                .getSingleResult();
        return highest == null ? OptionalLong.empty() : OptionalLong.of(highest);
    }
}
