package org.crossdock.app.platform.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.crossdock.app.platform.persistence.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * The registry's list of merchants, read through a small cache so that no request pays for it. A change made by another
 * server is seen after at most {@link #FRESH_FOR}; one made here, at once.
 */
@ApplicationScoped
public class TenantDirectory {

    private static final Duration FRESH_FOR = Duration.ofSeconds(2);

    /** Nobody is served from a list older than this, which a server that had nothing to do may have. */
    private static final Duration USABLE_FOR = Duration.ofSeconds(4);

    private static final String ALL = """
            SELECT id, slug, name, schema_name, role_name, shard, status, schema_version
              FROM tenant WHERE status <> 'DELETED'""";

    @Resource(lookup = "java:jboss/datasources/CrossdockJobDS")
    private DataSource registry;

    @Inject
    private Clock clock;

    private final AtomicBoolean beingRead = new AtomicBoolean();

    private final AtomicLong changes = new AtomicLong();

    private volatile @Nullable Snapshot snapshot;

    private volatile SchemaVersion needed = SchemaVersion.NONE;

    /** Says at start which schema this release needs: merchants whose schema is older stay closed. */
    public void need(SchemaVersion version) {
        needed = version;
        refresh();
    }

    /** The merchant with this slug, if there is one. */
    public Optional<Tenant> find(String slug) {
        return Optional.ofNullable(tenants().get(slug));
    }

    /** All merchants by slug. */
    public List<Tenant> all() {
        return List.copyOf(tenants().values());
    }

    /** The one merchant that these slugs name, open or not; empty when they are none or several. */
    public Optional<Tenant> only(Collection<String> slugs) {
        return slugs.size() == 1 ? find(slugs.iterator().next()) : Optional.empty();
    }

    /** Forgets what is cached, after a change made here. */
    public void refresh() {
        changes.incrementAndGet();
        snapshot = null;
    }

    /** One caller reads a stale list anew; those who come meanwhile take what is there. */
    private Map<String, Tenant> tenants() {
        Snapshot known = snapshot;
        Instant now = clock.instant();
        if (known == null || known.readAt().plus(USABLE_FOR).isBefore(now)) {
            return readAnew().tenants();
        }
        if (known.readAt().plus(FRESH_FOR).isAfter(now) || !beingRead.compareAndSet(false, true)) {
            return known.tenants();
        }
        try {
            return readAnew().tenants();
        } finally {
            beingRead.set(false);
        }
    }

    /** Reads the list; one that was begun before a change made here is used once, and not kept. */
    private Snapshot readAnew() {
        long before = changes.get();
        Instant now = clock.instant();
        Snapshot read = new Snapshot(read(), now);
        if (changes.get() == before) {
            snapshot = read;
        }
        return read;
    }

    private Map<String, Tenant> read() {
        try (Connection connection = registry.getConnection();
                PreparedStatement query = connection.prepareStatement(ALL);
                ResultSet rows = query.executeQuery()) {
            Map<String, Tenant> tenants = new TreeMap<>();
            while (rows.next()) {
                Tenant tenant = tenant(rows);
                tenants.put(tenant.slug(), tenant);
            }
            return tenants;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the tenant registry cannot be read", unreadable);
        }
    }

    private Tenant tenant(ResultSet row) throws SQLException {
        return new Tenant(
                Uuids.fromBytes(row.getBytes("id")),
                row.getString("slug"),
                row.getString("name"),
                row.getString("schema_name"),
                row.getString("role_name"),
                row.getString("shard"),
                TenantStatus.valueOf(row.getString("status")),
                SchemaVersion.of(row.getString("schema_version")).isAtLeast(needed));
    }

    private record Snapshot(Map<String, Tenant> tenants, Instant readAt) {}
}
