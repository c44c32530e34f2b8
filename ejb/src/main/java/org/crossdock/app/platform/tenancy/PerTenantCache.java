package org.crossdock.app.platform.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one small, often read thing per merchant, such as its nodes. What another server changes is seen after at most
 * {@code freshFor}; what this one changes, as soon as it calls {@link #forget}.
 */
public final class PerTenantCache<T> {

    private final Map<String, Entry<T>> entries = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration freshFor;

    /** A cache whose entries are read anew once they are older than {@code freshFor}. */
    public PerTenantCache(Clock clock, Duration freshFor) {
        this.clock = clock;
        this.freshFor = freshFor;
    }

    /** The bound merchant's entry, read by {@code reader} when there is no fresh one. */
    public T get(Supplier<T> reader) {
        String slug = CurrentTenant.get().slug();
        Instant now = clock.instant();
        @Nullable Entry<T> known = entries.get(slug);
        if (known != null && known.readAt().plus(freshFor).isAfter(now)) {
            return known.value();
        }
        T value = reader.get();
        entries.put(slug, new Entry<>(value, now));
        return value;
    }

    /** Forgets the bound merchant's entry. */
    public void forget() {
        entries.remove(CurrentTenant.get().slug());
    }

    private record Entry<T>(T value, Instant readAt) {}
}
