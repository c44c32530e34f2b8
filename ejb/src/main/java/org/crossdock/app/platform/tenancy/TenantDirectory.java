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

    private static final String ALL = "SELECT id, slug, name, schema_name, role_name, shard, status FROM tenant";

    @Resource(lookup = "java:jboss/datasources/CrossdockJobDS")
    private DataSource registry;

    @Inject
    private Clock clock;

    private final AtomicBoolean beingRead = new AtomicBoolean();

    private volatile @Nullable Snapshot snapshot;

    /** The merchant with this slug, if there is one. */
    public Optional<Tenant> find(String slug) {
        return Optional.ofNullable(tenants().get(slug));
    }

    /** All merchants by slug. */
    public List<Tenant> all() {
        return List.copyOf(tenants().values());
    }

    /** The one active merchant among these slugs; empty when none or several are. */
    public Optional<Tenant> onlyActive(Collection<String> slugs) {
        if (slugs.size() != 1) {
            return Optional.empty();
        }
        return find(slugs.iterator().next()).filter(Tenant::isActive);
    }

    /** Forgets what is cached, after a change made here. */
    public void refresh() {
        snapshot = null;
    }

    /** One caller reads a stale list anew; those who come meanwhile take what is there. */
    private Map<String, Tenant> tenants() {
        Snapshot known = snapshot;
        if (known == null) {
            return readAnew().tenants();
        }
        if (known.readAt().plus(FRESH_FOR).isAfter(clock.instant()) || !beingRead.compareAndSet(false, true)) {
            return known.tenants();
        }
        try {
            return readAnew().tenants();
        } finally {
            beingRead.set(false);
        }
    }

    private Snapshot readAnew() {
        Instant now = clock.instant();
        Snapshot read = new Snapshot(read(), now);
        snapshot = read;
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

    private static Tenant tenant(ResultSet row) throws SQLException {
        return new Tenant(
                Uuids.fromBytes(row.getBytes("id")),
                row.getString("slug"),
                row.getString("name"),
                row.getString("schema_name"),
                row.getString("role_name"),
                row.getString("shard"),
                TenantStatus.valueOf(row.getString("status")));
    }

    private record Snapshot(Map<String, Tenant> tenants, Instant readAt) {}
}
