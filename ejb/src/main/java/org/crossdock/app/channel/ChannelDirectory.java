package org.crossdock.app.channel;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.crossdock.app.platform.tenancy.PerTenantCache;
import org.crossdock.domain.channel.Channel;
import org.crossdock.domain.order.SalesChannel;
import org.crossdock.domain.order.SalesChannels;

/** The merchant's channels, kept at hand because every order asks for its channel's rules. */
@ApplicationScoped
class ChannelDirectory implements SalesChannels {

    private static final Duration FRESH_FOR = Duration.ofSeconds(2);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    private PerTenantCache<List<SalesChannel>> cache;

    @PostConstruct
    void start() {
        cache = new PerTenantCache<>(clock, FRESH_FOR);
    }

    @Override
    public List<SalesChannel> all() {
        return cache.get(this::read);
    }

    void forget() {
        cache.forget();
    }

    private List<SalesChannel> read() {
        return entities.createQuery("select c from Channel c order by c.code", Channel.class)
                .getResultStream()
                .map(channel -> new SalesChannel(channel.id(), channel.code(), channel.name(), channel.rules()))
                .toList();
    }
}
