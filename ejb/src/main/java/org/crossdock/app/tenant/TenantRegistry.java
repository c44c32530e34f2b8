package org.crossdock.app.tenant;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.crossdock.app.platform.persistence.DatabaseTime;
import org.crossdock.app.platform.persistence.LikePattern;
import org.crossdock.app.platform.persistence.Statements;
import org.crossdock.app.platform.tenancy.SchemaVersion;
import org.crossdock.app.platform.tenancy.TenantDirectory;
import org.crossdock.app.platform.tenancy.TenantSlug;
import org.crossdock.app.platform.tenancy.TenantStatus;
import org.crossdock.domain.shared.IdSource;
import org.crossdock.domain.tenant.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The rows of merchants in the registry. Only here are they changed, as the database owner, and each change is seen by
 * this server at once and by the others within seconds.
 */
@ApplicationScoped
class TenantRegistry {

    private static final String ROW = """
            SELECT slug, name, plan, status, status_reason, status_by, status_at, delete_after, schema_version,
                   created_at, last_active_at, country, time_zone
              FROM crossdock.tenant\s""";

    private static final String PAGE = ROW + """
            WHERE slug > ? AND (name LIKE ? ESCAPE '!' OR slug LIKE ? ESCAPE '!') AND (? = '' OR status = ?) AND (? = '' OR plan = ?)
            ORDER BY slug LIMIT ?""";

    private static final String REGISTER = """
            INSERT INTO crossdock.tenant
              (id, slug, name, schema_name, role_name, shard, status, plan, created_at, updated_at)
            VALUES (?, ?, ?, ?, ?, 'shard1', 'CREATING', ?, ?, ?) ON DUPLICATE KEY UPDATE slug = slug""";

    private static final String OPEN = """
            UPDATE crossdock.tenant SET status = 'ACTIVE', schema_version = ?, updated_at = ?
             WHERE slug = ? AND status = 'CREATING'""";

    private static final String SETTLE = """
            UPDATE crossdock.tenant SET country = ?, time_zone = ?, updated_at = ? WHERE slug = ?""";

    private static final String MIGRATED = """
            UPDATE crossdock.tenant SET schema_version = ?, updated_at = ? WHERE slug = ?""";

    private static final String CHANGE = """
            UPDATE crossdock.tenant SET status_before = status, status = ?, status_reason = ?, status_by = ?, status_at = ?,
              delete_after = ?, updated_at = ? WHERE slug = ?""";

    private static final String KEEP = """
            UPDATE crossdock.tenant SET status = status_before, status_by = ?, status_at = ?, delete_after = NULL,
              updated_at = ? WHERE slug = ? AND status = 'DELETING'""";

    private static final String DUE = """
            SELECT slug FROM crossdock.tenant WHERE status = 'DELETING' AND delete_after <= ? ORDER BY delete_after""";

    /** The quietest first: it is the canary of a migration. */
    private static final String BEHIND = """
            SELECT slug FROM crossdock.tenant
             WHERE status IN ('ACTIVE', 'SUSPENDED', 'DELETING') AND CAST(schema_version AS UNSIGNED) < ?
             ORDER BY last_active_at, slug""";

    @Resource(lookup = "java:jboss/datasources/CrossdockAdminDS")
    private DataSource owner;

    @Resource(lookup = "java:jboss/datasources/CrossdockJobDS")
    private DataSource readers;

    @Inject
    private TenantDirectory directory;

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    private Statements writing;
    private Statements reading;

    @PostConstruct
    void start() {
        writing = new Statements(owner);
        reading = new Statements(readers);
    }

    Optional<MerchantRecord> find(String slug) {
        return reading.query(ROW + "WHERE slug = ?", TenantRegistry::row, slug).stream()
                .findFirst();
    }

    MerchantRecord get(String slug) {
        return find(slug).orElseThrow(() -> MerchantRefused.notPossible(slug));
    }

    /** The merchants that were asked for, and one more when there are more. */
    List<MerchantRecord> page(MerchantQuery query) {
        String like = LikePattern.containing(query.text());
        String status = query.status().map(Enum::name).orElse("");
        String plan = query.plan().map(Plan::code).orElse("");
        return reading.query(
                PAGE, TenantRegistry::row, query.after(), like, like, status, status, plan, plan, query.rows() + 1);
    }

    Map<TenantStatus, Long> countByStatus() {
        Map<TenantStatus, Long> counts = new EnumMap<>(TenantStatus.class);
        reading.query(
                        "SELECT status, COUNT(*) FROM crossdock.tenant GROUP BY status",
                        row -> Map.entry(TenantStatus.valueOf(row.getString(1)), row.getLong(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** Registers a merchant that is being made; the same one again changes nothing, another one is refused. */
    void register(String slug, String name, Plan plan) {
        Instant now = clock.instant();
        change(
                REGISTER,
                ids.next(),
                TenantSlug.checked(slug),
                name,
                TenantSlug.schema(slug),
                TenantSlug.role(slug),
                plan.code(),
                now,
                now);
        if (find(slug).filter(row -> row.status() == TenantStatus.CREATING).isEmpty()) {
            throw MerchantRefused.taken(slug);
        }
    }

    /** Notes where a merchant is at home. */
    void settle(String slug, String country, String timeZone) {
        change(SETTLE, country, timeZone, clock.instant(), slug);
    }

    /** Takes back a registration that came to nothing; its slug may be used again. */
    void unregister(String slug) {
        change("DELETE FROM crossdock.tenant WHERE slug = ? AND status = 'CREATING'", slug);
    }

    /** Opens a merchant that has been made. */
    void open(String slug, SchemaVersion version) {
        change(OPEN, version.text(), clock.instant(), slug);
    }

    void migrated(String slug, SchemaVersion version) {
        change(MIGRATED, version.text(), clock.instant(), slug);
    }

    void change(String slug, StatusChange change) {
        Instant now = clock.instant();
        change(CHANGE, change.to(), change.reason(), change.by(), now, change.deleteAfter(), now, slug);
    }

    /** Gives a merchant that was about to be deleted the status it had before. */
    void keep(String slug, String by) {
        Instant now = clock.instant();
        change(KEEP, by, now, now, slug);
    }

    /** What is left of a merchant: its name. Whatever led to it is forgotten. */
    void bury(String slug) {
        change("DELETE FROM crossdock.inbound_key WHERE tenant_slug = ?", slug);
        change(
                "UPDATE crossdock.tenant SET status = 'DELETED', delete_after = NULL, updated_at = ? WHERE slug = ?",
                clock.instant(),
                slug);
    }

    List<String> dueForDeletion() {
        return reading.query(DUE, row -> row.getString(1), clock.instant());
    }

    List<String> behind(SchemaVersion release) {
        return reading.query(BEHIND, row -> row.getString(1), release.number());
    }

    private void change(String sql, @Nullable Object... values) {
        writing.update(sql, values);
        directory.refresh();
    }

    private static MerchantRecord row(ResultSet row) throws SQLException {
        return new MerchantRecord(
                row.getString("slug"),
                row.getString("name"),
                Plan.of(row.getString("plan")),
                TenantStatus.valueOf(row.getString("status")),
                row.getString("status_reason"),
                row.getString("status_by"),
                DatabaseTime.find(row, "status_at"),
                DatabaseTime.find(row, "delete_after"),
                SchemaVersion.of(row.getString("schema_version")),
                Objects.requireNonNull(DatabaseTime.find(row, "created_at")),
                DatabaseTime.find(row, "last_active_at"),
                row.getString("country"),
                row.getString("time_zone"));
    }
}
