package org.crossdock.app.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crossdock.app.platform.persistence.RowsInsert;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.domain.shared.IdSource;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Writes down who did what, in the transaction that does it: both are committed or neither is. Without a transaction it
 * fails, for then a change could stand without its entry.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AuditLog {

    private static final int SALT_BYTES = 16;
    private static final int ROWS_AT_ONCE = 500;

    private static final String LOG =
            "audit_log (id, occurred_at, action, subject_kind, subject_id, actor_kind, actor_id,"
                    + " cause_id, actor_name, address, subject_label, before_values, after_values, reason, salt, text_digest)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** Writes down one thing that the current caller did. */
    public void record(AuditEntry entry) {
        record(List.of(entry));
    }

    /** Writes down what the current caller did, in this sequence. */
    public void record(List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Caller caller = CurrentCaller.get();
        Instant now = clock.instant();
        entities.unwrap(Session.class).doWork(connection -> {
            for (int from = 0; from < entries.size(); from += ROWS_AT_ONCE) {
                int to = Math.min(entries.size(), from + ROWS_AT_ONCE);
                insert(connection, entries.subList(from, to), caller, now);
            }
        });
    }

    private void insert(Connection connection, List<AuditEntry> entries, Caller caller, Instant now)
            throws SQLException {
        try (RowsInsert rows = RowsInsert.into(connection, LOG, entries.size())) {
            for (AuditEntry entry : entries) {
                AuditText text = AuditText.of(caller, entry);
                byte[] salt = salt();
                @Nullable UUID cause = entry.cause() == null ? caller.call() : entry.cause();
                rows.row(
                        ids.next(),
                        now,
                        entry.action().code(),
                        entry.subject().kind(),
                        entry.subject().id(),
                        caller.kind(),
                        caller.subject(),
                        cause,
                        text.actor(),
                        text.address(),
                        text.subject(),
                        text.before(),
                        text.after(),
                        text.reason(),
                        salt,
                        text.digest(salt));
            }
            rows.execute();
        }
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }
}
