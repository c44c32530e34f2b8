package org.crossdock.app.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.crossdock.app.platform.persistence.Uuids;
import org.hibernate.Session;

/**
 * Erases what an entry tells of people, where the law asks for it. The salt goes too, so that nobody finds the texts
 * again by trying; what was done to which thing, when and by whose id stays and stays chained. The erasure is an entry
 * itself, without which an empty text is taken for a tampered one.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ErasingTexts {

    static final AuditAction ERASED = () -> "audit.erased";

    private static final String ERASE = """
            UPDATE audit_log SET actor_name = ?, address = ?, subject_label = ?, before_values = ?, after_values = ?,
                   reason = ?, salt = NULL
             WHERE id = ? AND salt IS NOT NULL""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AuditLog audit;

    /** Erases the texts of one entry; tells whether there was such an entry with texts. */
    public boolean erase(UUID entry, String reason) {
        boolean erased = entities.unwrap(Session.class).doReturningWork(connection -> erase(connection, entry));
        if (erased) {
            AuditSubject subject = AuditSubject.of("audit-entry", entry, entry.toString());
            audit.record(AuditEntry.of(ERASED, subject, AuditChanges.none()).because(reason));
        }
        return erased;
    }

    private static boolean erase(Connection connection, UUID entry) throws SQLException {
        AuditText nothing = AuditText.ERASED;
        try (PreparedStatement update = connection.prepareStatement(ERASE)) {
            update.setString(1, nothing.actor());
            update.setString(2, nothing.address());
            update.setString(3, nothing.subject());
            update.setString(4, nothing.before());
            update.setString(5, nothing.after());
            update.setString(6, nothing.reason());
            update.setBytes(7, Uuids.toBytes(entry));
            return update.executeUpdate() == 1;
        }
    }
}
