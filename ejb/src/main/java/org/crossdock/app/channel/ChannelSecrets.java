package org.crossdock.app.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crossdock.app.platform.audit.AuditLog;
import org.crossdock.app.platform.security.SecretsAtRest;
import org.crossdock.app.platform.tenancy.CurrentTenant;
import org.crossdock.domain.order.SalesChannel;
import org.crossdock.domain.order.SalesChannels;
import org.crossdock.domain.shared.ChannelId;
import org.jspecify.annotations.Nullable;

/** The secrets that shops sign with, sealed for one merchant and channel each. */
@ApplicationScoped
public class ChannelSecrets {

    private static final String CONNECTED = """
            select new org.crossdock.app.channel.ConnectedChannel(c.code, c.name, x.source, x.createdAt)
              from ChannelConnection x join Channel c on c.id = x.channelId
             where x.source = :source order by c.code""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SalesChannels channels;

    @Inject
    private SecretsAtRest secrets;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    /** Keeps the secret of a shop of this kind for a channel; the one before is forgotten. */
    public void keep(ChannelId channel, String code, String source, String secret) {
        byte[] sealed = secrets.seal(secret, owner(code));
        Instant now = clock.instant();
        Optional<ChannelConnection> known = find(channel);
        if (known.isPresent()) {
            known.get().connect(source, sealed, now);
            audit.record(ChannelAudit.secretReplaced(channel, code));
        } else {
            entities.persist(new ChannelConnection(channel, source, sealed, now));
            audit.record(ChannelAudit.connected(channel, code, source));
        }
    }

    /** The secret of the shop behind this channel; empty when none is connected. */
    public Optional<String> find(String code) {
        return channels.byCode(code)
                .map(SalesChannel::id)
                .flatMap(this::find)
                .map(connection -> secrets.open(connection.secret(), owner(code)));
    }

    /** The channels that shops of this kind are connected to. */
    public List<ConnectedChannel> connected(String source) {
        return entities.createQuery(CONNECTED, ConnectedChannel.class)
                .setParameter("source", source)
                .getResultList();
    }

    private Optional<ChannelConnection> find(ChannelId channel) {
        @Nullable ChannelConnection found = entities.find(ChannelConnection.class, channel.value());
        return Optional.ofNullable(found);
    }

    private static String owner(String channelCode) {
        return CurrentTenant.get().slug() + " " + channelCode;
    }
}
