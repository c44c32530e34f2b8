package org.crossdock.app.platform.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.Session;

/**
 * The opaque keys in webhook addresses: they name the merchant of a message that carries no token. The registry keeps
 * their hashes only, so whoever reads it cannot post as a shop.
 */
@ApplicationScoped
public class InboundKeys {

    private static final int KEY_BYTES = 32;

    private static final String FIND = "SELECT tenant_slug, channel_code FROM inbound_key WHERE key_hash = ?";

    private static final String CLOSE = "DELETE FROM crossdock.inbound_key WHERE tenant_slug = ? AND channel_code = ?";

    private static final String OPEN = """
            INSERT INTO crossdock.inbound_key (key_hash, tenant_slug, channel_code, created_at) VALUES (?, ?, ?, ?)""";

    @Resource(lookup = "java:jboss/datasources/CrossdockJobDS")
    private DataSource registry;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TenantDirectory directory;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** Where this key leads; empty when nobody has it or its merchant is closed. */
    public Optional<InboundAddress> find(String key) {
        return read(key)
                .filter(address ->
                        directory.find(address.slug()).filter(Tenant::isOpen).isPresent());
    }

    private Optional<InboundAddress> read(String key) {
        try (Connection connection = registry.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setBytes(1, hash(key));
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new InboundAddress(row.getString(1), row.getString(2)))
                        : Optional.empty();
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the inbound keys cannot be read", unreadable);
        }
    }

    /**
     * Opens an address for a channel of the bound merchant, in the caller's transaction; the one it had is closed.
     *
     * @return the key, which nobody can look up later
     */
    public String open(String channelCode) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String slug = CurrentTenant.get().slug();
        entities.unwrap(Session.class).doWork(connection -> {
            close(connection, slug, channelCode);
            open(connection, hash(key), slug, channelCode);
        });
        return key;
    }

    private static void close(Connection connection, String slug, String channelCode) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(CLOSE)) {
            delete.setString(1, slug);
            delete.setString(2, channelCode);
            delete.executeUpdate();
        }
    }

    private void open(Connection connection, byte[] hash, String slug, String channelCode) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(OPEN)) {
            insert.setBytes(1, hash);
            insert.setString(2, slug);
            insert.setString(3, channelCode);
            insert.setObject(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is not available", missing);
        }
    }
}
