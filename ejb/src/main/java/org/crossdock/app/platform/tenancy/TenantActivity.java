package org.crossdock.app.platform.tenancy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.crossdock.app.platform.persistence.Statements;

/** Notes in the registry when somebody or something last worked for a merchant: to the minute, at one write a minute. */
@ApplicationScoped
class TenantActivity {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private static final String NOTE = "UPDATE crossdock.tenant SET last_active_at = ? WHERE slug = ?";

    @Resource(lookup = "java:jboss/datasources/CrossdockJobDS")
    private DataSource registry;

    @Inject
    private Clock clock;

    private final Map<String, Instant> noted = new ConcurrentHashMap<>();
    private Statements statements;

    @PostConstruct
    void start() {
        statements = new Statements(registry);
    }

    void seen(String slug) {
        Instant now = clock.instant();
        Instant before = noted.getOrDefault(slug, Instant.EPOCH);
        // of several at once, one writes
        if (before.plus(EVERY).isBefore(now) && isFirst(slug, before, now)) {
            statements.update(NOTE, now, slug);
        }
    }

    private boolean isFirst(String slug, Instant before, Instant now) {
        return before.equals(Instant.EPOCH) ? noted.putIfAbsent(slug, now) == null : noted.replace(slug, before, now);
    }
}
