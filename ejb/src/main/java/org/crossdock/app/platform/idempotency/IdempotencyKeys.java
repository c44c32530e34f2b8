package org.crossdock.app.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.crossdock.app.platform.persistence.DatabaseFault;
import org.hibernate.Session;

/** Keeps answers under the client's key, in the transaction that has the effect: a crash leaves both or neither. */
@ApplicationScoped
public class IdempotencyKeys {

    private static final String KEEP = """
            INSERT INTO idempotency_key (client_id, idem_key, method, path, request_hash, status, body, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String FIND = """
            SELECT method, path, request_hash, status, body FROM idempotency_key
             WHERE client_id = ? AND idem_key = ?""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Keeps an answer; a second one under the same key waits for the first, and fails with a duplicate key.
     *
     * @throws RequestInProgress when the first one takes longer than a statement waits for a row
     */
    public void keep(IdempotentRequest request, StoredAnswer answer) {
        try {
            entities.unwrap(Session.class).doWork(connection -> insert(connection, request, answer));
        } catch (PersistenceException failure) {
            if (DatabaseFault.of(failure)
                    .filter(DatabaseFault.LOCK_WAIT::equals)
                    .isPresent()) {
                throw new RequestInProgress(request.key());
            }
            throw failure;
        }
    }

    private void insert(Connection connection, IdempotentRequest request, StoredAnswer answer) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, request.clientId());
            insert.setString(2, request.key());
            insert.setString(3, request.method());
            insert.setString(4, request.path());
            insert.setBytes(5, HexFormat.of().parseHex(request.fingerprint()));
            insert.setInt(6, answer.status());
            insert.setBytes(7, answer.bytes());
            insert.setObject(8, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /**
     * The answer given before to this very request, if any.
     *
     * @throws IdempotencyKeyReused when the key was used for another request
     */
    public Optional<StoredAnswer> find(IdempotentRequest request) {
        return entities.unwrap(Session.class).doReturningWork(connection -> select(connection, request));
    }

    private static Optional<StoredAnswer> select(Connection connection, IdempotentRequest request) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, request.clientId());
            query.setString(2, request.key());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(same(row, request)) : Optional.empty();
            }
        }
    }

    private static StoredAnswer same(ResultSet row, IdempotentRequest request) throws SQLException {
        boolean same = row.getString("method").equals(request.method())
                && row.getString("path").equals(request.path())
                && HexFormat.of().formatHex(row.getBytes("request_hash")).equals(request.fingerprint());
        if (!same) {
            throw new IdempotencyKeyReused(request.key());
        }
        return new StoredAnswer(row.getInt("status"), new String(row.getBytes("body"), StandardCharsets.UTF_8));
    }
}
