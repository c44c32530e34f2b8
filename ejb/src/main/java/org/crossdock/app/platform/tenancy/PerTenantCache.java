package org.crossdock.app.platform.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
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

    /**
     * The bound merchant's entry, read by {@code reader} when there is no fresh one. One caller reads it anew; those who
     * come meanwhile do not read the same again, but take what is there.
     */
    public T get(Supplier<T> reader) {
        String slug = CurrentTenant.get().slug();
        @Nullable Entry<T> known = entries.get(slug);
        if (known == null) {
            return read(slug, reader);
        }
        if (isFresh(known) || !known.beingRead().compareAndSet(false, true)) {
            return known.value();
        }
        try {
            return read(slug, reader);
        } finally {
            known.beingRead().set(false);
        }
    }

    private T read(String slug, Supplier<T> reader) {
        Instant now = clock.instant();
        T value = reader.get();
        entries.put(slug, new Entry<>(value, now, new AtomicBoolean()));
        return value;
    }

    private boolean isFresh(Entry<T> entry) {
        return entry.readAt().plus(freshFor).isAfter(clock.instant());
    }

    /** Forgets the bound merchant's entry. */
    public void forget() {
        entries.remove(CurrentTenant.get().slug());
    }

    private record Entry<T>(T value, Instant readAt, AtomicBoolean beingRead) {}
}
