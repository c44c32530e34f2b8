package org.crossdock.app.tenant.machine;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.platform.tenancy.PerTenantCache;
import org.crossdock.domain.tenant.ApiClient;
import org.jspecify.annotations.Nullable;

/**
 * Lets machine clients in, and notes when each was used last. A revoked one is refused at once, whatever its token says;
 * on another server after two seconds.
 */
@ApplicationScoped
public class MachineDoor {

    private static final Duration FRESH_FOR = Duration.ofSeconds(2);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Inject
    private ApiClientBooks books;

    @Inject
    private Clock clock;

    private PerTenantCache<Map<String, ApiClient>> cache;

    /** When this server noted the use of a client; ids are unique over all merchants. */
    private final Map<String, Instant> noted = new ConcurrentHashMap<>();

    @PostConstruct
    void start() {
        cache = new PerTenantCache<>(clock, FRESH_FOR);
    }

    /** Whether this program may enter. One that only the login server knows may: its operator made it there. */
    public boolean letIn(Caller caller) {
        if (caller.kind() != Caller.Kind.PROGRAM) {
            return true;
        }
        @Nullable ApiClient client = cache.get(this::read).get(caller.name());
        if (client == null) {
            return true;
        }
        Instant now = clock.instant();
        if (!client.status(now).isOpen()) {
            return false;
        }
        noteUse(client.clientId(), now);
        return true;
    }

    /** Most requests in a minute that the merchant allows this program. */
    public OptionalInt ratePerMinute(Caller caller) {
        @Nullable ApiClient client = cache.get(this::read).get(caller.name());
        return client == null ? OptionalInt.empty() : client.ratePerMinute();
    }

    void forget() {
        cache.forget();
    }

    private void noteUse(String clientId, Instant now) {
        @Nullable Instant before = noted.get(clientId);
        if (before != null && before.plus(NOTED_EVERY).isAfter(now)) {
            return;
        }
        // of many requests at once, one writes
        boolean mine = before == null ? noted.putIfAbsent(clientId, now) == null : noted.replace(clientId, before, now);
        if (mine) {
            books.noteUse(clientId, now);
        }
    }

    private Map<String, ApiClient> read() {
        return books.all().stream().collect(toMap(ApiClient::clientId, Function.identity()));
    }
}
