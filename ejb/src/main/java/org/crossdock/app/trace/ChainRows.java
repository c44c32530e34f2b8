package org.crossdock.app.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossdock.app.platform.persistence.RowsInsert;
import org.crossdock.app.platform.persistence.Uuids;
import org.crossdock.app.platform.tenancy.CurrentTenant;
import org.crossdock.domain.trace.ChainHash;
import org.crossdock.domain.trace.ChainLink;
import org.crossdock.domain.trace.HashChain;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The tables of the chain: its links, and the one row that says where it ends. */
@ApplicationScoped
class ChainRows {

    private static final String LINKS = "audit_chain (seq, entry_id, hash)";

    private static final String READ_LINKS =
            "SELECT seq, entry_id, hash FROM audit_chain WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?";

    private static final String READ_HEAD = "SELECT chain_key, seq, hash FROM audit_chain_head WHERE id = 1";

    private static final String MOVE_HEAD = "UPDATE audit_chain_head SET chain_key = ?, seq = ?, hash = ? WHERE id = 1";

    @PersistenceContext
    private EntityManager entities;

    /** Where the chain ends now. */
    ChainHead head() {
        return session().doReturningWork(connection -> head(connection, READ_HEAD));
    }

    /** The same, while nobody else appends until the caller's transaction ends. */
    ChainHead lockedHead() {
        return session().doReturningWork(connection -> head(connection, READ_HEAD + " FOR UPDATE"));
    }

    private static ChainHead head(Connection connection, String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("the chain of this merchant has lost its head");
            }
            String key = Optional.ofNullable(row.getString(1))
                    .orElseGet(() -> CurrentTenant.get().id().toString());
            byte @Nullable [] hash = row.getBytes(3);
            return new ChainHead(key, row.getLong(2), hash == null ? HashChain.beginning(key) : ChainHash.of(hash));
        }
    }

    /** Up to {@code limit} links behind a place, none of them behind {@code last}. */
    List<ChainLink> links(long after, long last, int limit) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(READ_LINKS)) {
                select.setLong(1, after);
                select.setLong(2, last);
                select.setInt(3, limit);
                return read(select);
            }
        });
    }

    private static List<ChainLink> read(PreparedStatement select) throws SQLException {
        List<ChainLink> links = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                links.add(new ChainLink(
                        rows.getLong(1), Uuids.fromBytes(rows.getBytes(2)), ChainHash.of(rows.getBytes(3))));
            }
        }
        return links;
    }

    /** Appends links and lets the chain end with the last of them. */
    void append(String key, List<ChainLink> links) {
        session().doWork(connection -> {
            try (RowsInsert rows = RowsInsert.into(connection, LINKS, links.size())) {
                for (ChainLink link : links) {
                    rows.row(link.seq(), link.fact(), link.hash().bytes());
                }
                rows.execute();
            }
            move(connection, key, links.getLast());
        });
    }

    private static void move(Connection connection, String key, ChainLink last) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(MOVE_HEAD)) {
            update.setString(1, key);
            update.setLong(2, last.seq());
            update.setBytes(3, last.hash().bytes());
            update.executeUpdate();
        }
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
